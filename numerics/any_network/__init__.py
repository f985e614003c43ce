"""Collapse for any encoder, any decoder and any loss: local and global thresholds of β (docs/any-network.md)."""
