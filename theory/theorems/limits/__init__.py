"""False statements just outside the theorems: where their scope ends."""
