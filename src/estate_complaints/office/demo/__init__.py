"""The demonstration: a plainly fictional office and its book."""
