"""What is kept in the repository may be shown to anyone and stays small."""

import re
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
LIMIT_BYTES = 1 << 20
HOSTS = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.", "deb." + "debian.org")
# the first folder of a path on one machine; a slash, a dot or a word before it is another thing
MACHINE_PATH = re.compile(
    r"(?<![\w./$}-])/(?:home|root|work|Users|tmp)/\w|\b[A-Z]:" + re.escape("\\") + r"\w{2}"
)


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """Return the files of the repository that git keeps or would keep."""
    if not (REPOSITORY / ".git").exists():
        pytest.skip("不是 git 检出，没有受管文件的清单")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY,
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout.split("\0")
    return [path for name in listed if name and (path := REPOSITORY / name).is_file()]


def _lines_with(tracked: list[Path], found: re.Pattern[str]) -> list[str]:
    lines = []
    for path in tracked:
        content = path.read_bytes()
        if b"\0" in content:
            continue
        for number, line in enumerate(content.decode("utf-8").splitlines(), 1):
            if found.search(line):
                lines.append(f"{path.relative_to(REPOSITORY)}:{number}: {line[:100]}")
    return lines


def test_every_text_file_is_utf_8_and_names_no_path_of_one_machine(tracked: list[Path]) -> None:
    assert _lines_with(tracked, MACHINE_PATH) == []


def test_no_file_names_the_host_of_a_package_registry(tracked: list[Path]) -> None:
    assert _lines_with(tracked, re.compile("|".join(map(re.escape, HOSTS)))) == []


@pytest.mark.parametrize("folder", ["/home", "/root", "/tmp", "C:\\Plans"])
def test_a_path_of_one_machine_is_recognised(folder: str) -> None:
    separator = "\\" if ":" in folder else "/"
    assert MACHINE_PATH.search(f"open('{folder}{separator}plan.txt')")


def test_no_file_is_larger_than_one_mebibyte(tracked: list[Path]) -> None:
    large = {path.name: size for path in tracked if (size := path.stat().st_size) > LIMIT_BYTES}
    assert large == {}
