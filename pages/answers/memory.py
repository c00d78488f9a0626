"""What was computed, remembered for all readers: what was asked for longest ago goes first."""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from functools import wraps
from threading import Lock
from typing import TypeVar

Result = TypeVar("Result")


def remember(most: int) -> Callable[[Callable[..., Result]], Callable[..., Result]]:
    """Decorator: keeps the results of the last `most` arguments; all get the same object.

    So the caller must not change it. Those who ask for the same at once wait for one computation.
    Streamlit's cache_data hashes the arguments and unpickles a copy at every hit, 1 ms each.
    """

    def decorate(compute: Callable[..., Result]) -> Callable[..., Result]:
        memory = _Memory(compute, most)

        @wraps(compute)
        def read(*arguments: object) -> Result:
            return memory.read(arguments)

        return read

    return decorate


class _Memory:
    """The results of one function, those that are being computed included."""

    def __init__(self, compute: Callable, most: int):
        self._compute, self._most = compute, most
        self._results: OrderedDict[tuple, Future] = OrderedDict()
        self._lock = Lock()

    def read(self, arguments: tuple) -> object:
        """The result for these arguments; an error is not remembered."""
        result, is_new = self._find(arguments)
        if is_new:
            self._fill(result, arguments)
        return result.result()

    def _find(self, arguments: tuple) -> tuple[Future, bool]:
        """The place of the result, and whether it is still to be filled."""
        with self._lock:
            is_new = arguments not in self._results
            result = self._results.setdefault(arguments, Future())
            self._results.move_to_end(arguments)
            if len(self._results) > self._most:
                self._results.popitem(last=False)
        return result, is_new

    def _fill(self, result: Future, arguments: tuple) -> None:
        try:
            result.set_result(self._compute(*arguments))
        except BaseException as error:
            with self._lock:
                self._results.pop(arguments, None)
            result.set_exception(error)
