"""Any encoder, any decoder, any loss: where every VAE collapses."""
