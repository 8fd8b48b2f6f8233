# SPDX-License-Identifier: Apache-2.0
"""The mutation operators: what can be wrong in one place.

constant   a bit of a constant flipped, or the constant one more or less
special    the same where NaN, infinities, overflow or saturation are decided
operator   + for -, & for |, | for &, ^ for |, < for <=, == for !=, << for >>, + for *; a reduction & for |
inversion  ~ or a minus dropped
choice     the branches of ?: swapped
width      a slice or bit one place off, or one bit shorter; a constant, a copied word or a wire one bit
           narrower
operands   the operands of -, <, <<, >> swapped, or two neighbours of a concatenation
ports      two connections of an instance swapped that have equal widths and directions
register   the reset or the enable of a register dropped
"""

import re
from dataclasses import dataclass

from .source import Reader, walk

NAMES = ["constant", "special", "operator", "inversion", "choice", "width", "operands", "ports", "register"]
OTHER = {"+": "-", "-": "+", "&": "|", "|": "&", "^": "|", "<": "<=", "<=": "<", ">": ">=", ">=": ">",
         "==": "!=", "!=": "==", "<<": ">>", ">>": "<<", ">>>": ">>", "*": "+", "&&": "||", "||": "&&"}
REDUCTION = {"&": "|", "|": "&", "^": "|"}
SPECIAL = re.compile("nan|infinit|overflow|saturat|special", re.IGNORECASE)


@dataclass
class Mutation:
    operator: str
    module: str
    edits: list  # (start, end, text), from the front
    line: int = 0
    before: str = ""
    after: str = ""

    def applied(self, text):
        for start, end, new in reversed(self.edits):
            text = text[:start] + new + text[end:]
        return text


def parsed(literal):
    """A constant's width, base and value."""
    width, base, digits = re.fullmatch(r"(\d+)'([bh])([0-9a-fA-F]+)", literal.text).groups()
    return int(width), base, int(digits, 2 if base == "b" else 16)


class Finder:
    """The mutations of a Verilog text; of the bits of a constant, one is drawn."""

    def __init__(self, text, random):
        self.text, self.random, self.found, self.module = text, random, [], None
        self.modules = {module.name: module for module in Reader(text).modules()}

    def mutations(self):
        for self.module in self.modules.values():
            for target, value in self.module.statements:
                shown = target + self.text[value.start:value.end]
                for node in walk(value):
                    self.expression(node, "special" if SPECIAL.search(shown) else "constant")
            for name, start, end, highest in self.module.ranges:
                if highest > 0:
                    self.add("width", (start, end, f"[{highest - 1}:0]"))
            for condition, is_reset in self.module.conditions:
                self.add("register", (condition.start, condition.end, "1'b0" if is_reset else "1'b1"))
                for node in walk(condition):
                    self.expression(node, "constant")
            for name, ports in self.module.instances:
                self.ports(self.modules[name], ports)
                for _, value in ports:
                    for node in walk(value):
                        self.expression(node, "constant")
        return self.found

    def add(self, operator, *edits):
        edits = sorted(edits)
        if any(self.text[start:end] == new for start, end, new in edits):
            return
        mutation = Mutation(operator, self.module.name, edits)
        first, last = edits[0][0], edits[-1][1]
        # Whole lines, so that the place can be found by eye.
        start = self.text.rfind("\n", 0, first) + 1
        end = self.text.find("\n", last)
        mutation.line = self.text.count("\n", 0, first) + 1
        mutation.before = " ".join(self.text[start:end].split())
        shifted = [(s - start, e - start, new) for s, e, new in edits]
        mutation.after = " ".join(
            Mutation("", "", shifted).applied(self.text[start:end]).split())
        self.found.append(mutation)

    def source(self, node):
        """A node's text, in parentheses where an operator beside it could tear it."""
        text = self.text[node.start:node.end]
        return f"({text})" if node.kind in ("binary", "unary", "choice") else text

    def expression(self, node, constant):
        getattr(self, node.kind, lambda node, constant: None)(node, constant)

    def literal(self, node, constant):
        width, base, value = parsed(node)
        others = {value ^ (1 << self.random.randrange(width)),
                  (value + 1) % (1 << width), (value - 1) % (1 << width)}
        for other in sorted(others):
            self.add(constant, (node.start, node.end, f"{width}'{base}{other:{'b' if base == 'b' else 'x'}}"))
        # Of a leading 0 the width matters in a concatenation alone.
        if width > 1 and value >> (width - 1):
            self.narrower(node)

    def narrower(self, node):
        width, _, value = parsed(node)
        value %= 1 << (width - 1)
        self.add("width", (node.start, node.end, f"{width - 1}'h{value:x}"))

    def binary(self, node, _):
        left, right = (self.source(part) for part in node.parts)
        span = node.start, node.end
        self.add("operator", (*span, f"({left} {OTHER[node.text]} {right})"))
        if node.text in ("-", "<", "<=", ">", ">=", "<<", ">>", ">>>") and left != right:
            self.add("operands", (*span, f"({right} {node.text} {left})"))

    def unary(self, node, _):
        part, span = self.source(node.parts[0]), (node.start, node.end)
        if node.text in ("~", "-", "!"):
            self.add("inversion", (*span, part))
        elif node.text.startswith("~"):
            self.add("inversion", (*span, f"({node.text[1:]}{part})"))
        else:
            self.add("operator", (*span, f"({REDUCTION[node.text]}{part})"))

    def choice(self, node, _):
        condition, one, other = (self.source(part) for part in node.parts)
        if one != other:
            self.add("choice", (node.start, node.end, f"({condition} ? {other} : {one})"))

    def slice(self, node, _):
        highest, lowest = (int(part.text) for part in node.parts)
        name, width = node.text, self.module.widths[node.text]
        for high, low in [(highest + 1, lowest + 1), (highest - 1, lowest - 1), (highest - 1, lowest),
                          (highest, lowest + 1)]:
            if 0 <= low <= high < width:
                self.add("width", (node.start, node.end, f"{name}[{high}:{low}]"))

    def bit(self, node, _):
        if node.parts[0].kind != "number":
            return
        place, width = int(node.parts[0].text), self.module.widths[node.text]
        for other in (place - 1, place + 1):
            if 0 <= other < width:
                self.add("width", (node.start, node.end, f"{node.text}[{other}]"))

    def copies(self, node, _):
        count = node.parts[0]
        if int(count.text) > 1:
            self.add("width", (count.start, count.end, str(int(count.text) - 1)))

    def join(self, node, _):
        for part in node.parts:
            if part.kind == "literal" and parsed(part)[0] > 1 and not parsed(part)[2] >> (parsed(part)[0] - 1):
                self.narrower(part)
        for one, other in zip(node.parts, node.parts[1:]):
            texts = [self.text[part.start:part.end] for part in (one, other)]
            # Zeros that are swapped with zeros, or a word with its own copy, are no mutation.
            if texts[0] != texts[1] and not all(re.fullmatch(r"\d+'[bh]0+", text) for text in texts):
                self.add("operands", (one.start, one.end, texts[1]), (other.start, other.end, texts[0]))

    def ports(self, module, ports):
        for index, (port, value) in enumerate(ports):
            for other, exchanged in ports[index + 1:]:
                texts = [self.text[node.start:node.end] for node in (value, exchanged)]
                same = (module.directions[port], module.widths[port]) == (
                    module.directions[other], module.widths[other])
                if same and texts[0] != texts[1]:
                    self.add("ports", (value.start, value.end, texts[1]),
                             (exchanged.start, exchanged.end, texts[0]))


def draw(mutations, random):
    """All mutations in a drawn order that is even over operators, and within each over modules.

    Modules that differ in numbers alone, such as the widths of leading-zero counts, take turns as one.
    """
    queues = {}
    for mutation in mutations:
        family = re.sub(r"_\d+", "", mutation.module)
        queues.setdefault(mutation.operator, {}).setdefault(family, []).append(mutation)
    turns = {}
    for operator in NAMES:
        families = list(queues.get(operator, {}).values())
        random.shuffle(families)
        for family in families:
            random.shuffle(family)
        turns[operator] = families
    while any(turns.values()):
        for operator in NAMES:
            if turns[operator]:
                family = turns[operator].pop(0)
                yield family.pop()
                if family:
                    turns[operator].append(family)
