"""The double of Slack's Web API: the methods that an app of this kind calls, with Slack's errors (docs.slack.dev)."""
