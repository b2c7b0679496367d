"""Text of strangers made safe to show, wrapped, shortened and found."""
