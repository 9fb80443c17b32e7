"""Who works here, and when: what is written to what people say."""

import getpass
from datetime import datetime

from jianxi_gis.model.review import Signature


def sign() -> Signature:
    """Return the user of this computer and the present time."""
    try:
        who = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a service account without a name
        who = "本机用户"
    return Signature(who, datetime.now().astimezone().isoformat(timespec="seconds"))
