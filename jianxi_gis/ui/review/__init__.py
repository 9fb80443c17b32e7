"""Going through the places of projects one by one, and the workspace's own gazetteer.

One more way to say where a project is: an `option` and, if it is drawn, a tool in ``drawing``.
"""
