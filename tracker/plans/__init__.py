"""A plan and its papers: brought, asked about, corrected, copied out and back; how it chases."""
