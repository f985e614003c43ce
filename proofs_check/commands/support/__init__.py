"""What commands share: options, and the template that `new` writes."""
