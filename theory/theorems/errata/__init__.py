"""False statements as published in formulas or code."""
