"""Indicators: values of periods, kept and rated, and how they are said to stand."""
