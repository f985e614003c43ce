"""Networks on ladders of β in units of κ_loc, for any loss, data and architecture: what those experiments share."""
