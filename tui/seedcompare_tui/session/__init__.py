"""The set that is read: how far it is compared, what is to be shown, and the way back."""
