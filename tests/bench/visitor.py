"""A reader without a browser: speaks Streamlit's protocol, so that ten fit on one machine."""

import time
from contextlib import contextmanager

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

_LARGEST = 64 * 2**20


class Visitor:
    """One session of a server; it knows the widget in which a year is chosen."""

    def __init__(self, socket):
        self._socket = socket
        self._hashes: set[str] = set()
        self._widget = None
        self._send(BackMsg())

    def choose(self, year: int) -> float:
        """Chooses a year alone; the seconds until the page has run."""
        message = BackMsg()
        state = message.rerun_script.widget_states.widgets.add(id=self._widget.id)
        value = next(text for text in _options(self._widget) if text.startswith(str(year)))
        if self._widget.DESCRIPTOR.name == "Selectbox":
            state.string_value = value
        else:
            state.string_array_value.data.append(value)
        return self._send(message)

    def _send(self, message: BackMsg) -> float:
        message.rerun_script.cached_message_hashes.extend(self._hashes)
        start = time.perf_counter()
        self._socket.send(message.SerializeToString())
        while not self._read(self._socket.recv(timeout=60)):
            pass
        return time.perf_counter() - start

    def _read(self, received: bytes) -> bool:
        """Reads one message; whether it says that the page has run."""
        message = ForwardMsg.FromString(received)
        if message.metadata.cacheable and message.hash:
            self._hashes.add(message.hash)
        kind = message.delta.new_element.WhichOneof("type")
        if kind in ("selectbox", "multiselect", "button_group"):
            widget = getattr(message.delta.new_element, kind)
            if any(option.startswith("2016") for option in _options(widget)):
                self._widget = widget
        return (
            message.WhichOneof("type") == "script_finished"
            and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY
        )


@contextmanager
def visit(address: str):
    """A session of the server at this address; its first page has run."""
    url = address.replace("http", "ws", 1) + "/_stcore/stream"
    with connect(url, subprotocols=["streamlit"], origin=address, max_size=_LARGEST) as socket:
        yield Visitor(socket)


def _options(widget) -> list[str]:
    return [getattr(option, "content", option) for option in widget.options]
