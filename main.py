"""Start the window or run a command: ``python main.py --help``."""

import sys

from jianxi_gis.cli import main

if __name__ == "__main__":
    sys.exit(main())
