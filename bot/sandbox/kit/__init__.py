"""What Block Kit allows, as tables: objects, elements, rich text, layouts (docs.slack.dev/reference/block-kit)."""
