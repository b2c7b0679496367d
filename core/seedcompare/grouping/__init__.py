"""What belongs together over the whole set: units and origins."""
