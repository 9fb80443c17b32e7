"""Words of documents and files where Qt would take what looks like HTML for HTML."""


def inert(words: str) -> str:
    """Return words for a tooltip: drawn as they are, no tag in them fetches or hides anything."""
    return words.replace("<", "＜")
