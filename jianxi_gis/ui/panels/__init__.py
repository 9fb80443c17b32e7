"""Side and bottom panels; each shows one part of the state and knows no other panel."""
