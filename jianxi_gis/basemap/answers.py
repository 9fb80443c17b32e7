"""What a tile server's answer means, and how to say it to the user."""

import json
import re
from dataclasses import dataclass
from typing import Literal

from PySide6.QtNetwork import QNetworkReply  # noqa: TID251

from jianxi_gis.basemap.keys import redact
from jianxi_gis.errors import BasemapError

_MOST_QUOTED = 80
_QUOTA = re.compile(r"配额|超限|超出|次数|上限|quota|limit", re.IGNORECASE)
_TYPE = re.compile(r"类型|权限|type|permission", re.IGNORECASE)
_UNKNOWN = re.compile(r"非法|无效|不存在|invalid", re.IGNORECASE)

_KEYLIKE = re.compile(r"[0-9A-Za-z_-]{16,}")

_CONSOLE = "请到服务商的控制台"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back for one tile."""

    verdict: Literal["picture", "nothing", "refused", "busy", "silent"]
    """A picture; no tile there; refused (asking again is no use); ask again later; no answer."""
    problem: BasemapError | None = None
    retry_after_s: float = 0.0


def judge(status: int, content_type: str, body: bytes, retry_after: str, title: str) -> Answer:
    """Return what an answer with an HTTP status means.

    Parameters
    ----------
    body : bytes
        Its beginning is enough unless it is a picture.
    title : str
        Title of the source, for the words.
    """
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    if status in (204, 404, 410):
        return Answer("nothing")
    if status == 200 and kind.startswith("image/"):
        return Answer("picture")
    problem = explain(status, body, title)
    if status == 429 or status >= 500:
        wait = float(retry_after) if retry_after.strip().isdecimal() else 0.0
        return Answer("busy", problem, min(wait, 300.0))
    return Answer("refused", problem)


def explain(status: int, body: bytes, title: str) -> BasemapError:
    """Return an HTTP status other than a good picture as words: what happened, what to do.

    What the server says in JSON or plain text is quoted (shortened, keys removed); it is only a
    quotation, the rest is decided by the status.
    """
    said = _said(body)
    quoted = f"（服务器说：{said}）" if said else ""
    what, todo = _words(status, said)
    return BasemapError(f"{what}{quoted}", title, todo)


def _words(status: int, said: str) -> tuple[str, str]:
    if status == 429 or (status in (401, 403, 418) and _QUOTA.search(said)):
        return "请求太多，今天的配额可能用完了", f"{_CONSOLE}看用量，或明天再试，或换离线底图"
    if status in (401, 403) and _UNKNOWN.search(said):
        return "密钥无效", f"{_CONSOLE}核对密钥，重新填写"
    if status in (401, 403) and _TYPE.search(said):
        return "密钥类型不符", "请在密钥设置里换“浏览器端”或“服务端”，再检验密钥"
    if status == 401:
        return "服务器要求密钥", "请填写密钥"
    if status == 403:
        return (
            "服务器拒绝访问：密钥无效、类型不符（浏览器端、服务端）、不在白名单或配额用完",
            f"请检验密钥，{_CONSOLE}看用量",
        )
    if status == 407:
        return "代理服务器要求登录", "请在系统的网络设置里登录代理，或请网管放行"
    if status == 418:
        return (
            "服务器拒绝了这个客户端：密钥里有多余的字符、配额用完或本机网址被限制",
            f"请重新粘贴密钥并检验，{_CONSOLE}看用量",
        )
    if status == 200:
        return (
            "服务器回的不是图片，可能要先登录上网认证",
            "请用浏览器打开任一网页完成登录，再重试",
        )
    if 300 <= status < 400:
        return "服务器要转到别处，没有跟去", "请核对底图地址"
    if status >= 500:
        return f"服务器出错（{status}）", "稍后会自动再试"
    return f"服务器不接受请求（{status}）", "请核对底图地址"


def _said(body: bytes) -> str:
    """Return what a server says in words, if it says it plainly; pages of HTML do not count."""
    text = body[:4096].decode("utf-8", errors="replace").strip()
    try:
        found = json.loads(text)
    except ValueError:
        if "<" in text or "\ufffd" in text or "\0" in text:
            return ""
    else:
        if not isinstance(found, dict):
            return ""
        words = (found.get(name) for name in ("msg", "message", "error", "resolve", "info"))
        text = "，".join(word for word in words if isinstance(word, str) and word)
    # a server may repeat the key without saying that it is one
    text = _KEYLIKE.sub("***", redact(text))
    text = "".join(char for char in text if char.isprintable())
    return text if len(text) <= _MOST_QUOTED else f"{text[:_MOST_QUOTED]}…"


_NETWORK = QNetworkReply.NetworkError
_NETWORK_WORDS = {
    _NETWORK.ConnectionRefusedError: ("服务器没有开放", "请核对底图地址"),
    _NETWORK.RemoteHostClosedError: ("服务器中途断开", "稍后会自动再试"),
    _NETWORK.HostNotFoundError: ("找不到服务器", "请检查网络；没有外网时请用离线底图文件"),
    _NETWORK.TimeoutError: ("服务器没有回应", "请检查网络；没有外网时请打开离线模式"),
    _NETWORK.OperationCanceledError: ("服务器没有回应", "请检查网络；没有外网时请打开离线模式"),
    _NETWORK.SslHandshakeFailedError: (
        "安全连接没有建立：证书不被本机信任",
        "可能被代理或安全软件拦截，请网管把单位的根证书装入系统",
    ),
    _NETWORK.ProxyConnectionRefusedError: ("代理服务器没有开放", "请检查系统的代理设置"),
    _NETWORK.ProxyNotFoundError: ("找不到代理服务器", "请检查系统的代理设置"),
    _NETWORK.ProxyTimeoutError: ("代理服务器没有回应", "请检查系统的代理设置"),
    _NETWORK.ProxyAuthenticationRequiredError: (
        "代理服务器要求登录",
        "请在系统的网络设置里登录代理，或请网管放行",
    ),
}


def explain_network(error: QNetworkReply.NetworkError, title: str) -> BasemapError:
    """Return a failure without an HTTP answer as words. The address is not repeated."""
    what, todo = _NETWORK_WORDS.get(error, ("网络不通", "请检查网络，稍后再试"))
    return BasemapError(what, title, todo)
