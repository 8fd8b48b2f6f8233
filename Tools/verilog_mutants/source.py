# SPDX-License-Identifier: Apache-2.0
"""Reads the subset of Verilog-2005 that `guardbit verilog` writes, keeping the place of every expression.

Declarations, continuous assignments, instances with named ports, and clocked blocks of `if`, `else` and
non-blocking assignments. Anything else is an error: a construct that is skipped would never be mutated.
"""

import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r"(?P<skip>\s+|//[^\n]*|`[^\n]*)"
    r"|(?P<literal>\d+'[bh][0-9a-fA-F]+)"
    r"|(?P<number>\d+)"
    r"|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<mark>>>>|<<|>>|<=|>=|==|!=|&&|\|\||~\||~&|~\^|[-+*&|^~!<>?:=(){}\[\],;.@#])")

# Weakest first, as in IEEE 1364-2005, table 5-4.
BINARY = [["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<", "<=", ">", ">="],
          ["<<", ">>", ">>>"], ["+", "-"], ["*"]]
UNARY = ["~|", "~&", "~^", "~", "!", "-", "&", "|", "^"]


@dataclass
class Token:
    kind: str
    text: str
    start: int
    end: int


@dataclass
class Node:
    """An expression: binary, unary, choice, name, bit, slice, literal, join, copies or group."""
    kind: str
    start: int
    end: int
    text: str = ""  # the operator, or the name
    parts: list = field(default_factory=list)


@dataclass
class Module:
    name: str
    widths: dict = field(default_factory=dict)       # of every declared name
    directions: dict = field(default_factory=dict)   # of ports, in their order
    ranges: list = field(default_factory=list)       # (name, start, end, highest) of declared [highest:0]
    statements: list = field(default_factory=list)   # (target, Node)
    conditions: list = field(default_factory=list)   # (Node, is a reset) of clocked blocks
    instances: list = field(default_factory=list)    # (module name, [(port, Node)])


class Reader:
    def __init__(self, text):
        self.text, self.tokens, self.place = text, [], 0
        at = 0
        while at < len(text):
            match = TOKEN.match(text, at)
            if not match:
                raise ValueError(f"line {text.count(chr(10), 0, at) + 1}: {text[at:at + 20]!r} is not expected")
            if match.lastgroup != "skip":
                self.tokens.append(Token(match.lastgroup, match.group(), at, match.end()))
            at = match.end()
        self.tokens.append(Token("end", "", at, at))

    @property
    def token(self):
        return self.tokens[self.place]

    def take(self, text=None):
        token = self.token
        if text is not None and token.text != text:
            line = self.text.count("\n", 0, token.start) + 1
            raise ValueError(f"line {line}: {token.text!r} where {text!r} is expected")
        self.place += 1
        return token

    def takes(self, text):
        if self.token.text != text:
            return False
        self.place += 1
        return True

    # Statements

    def modules(self):
        found = []
        while self.token.kind != "end":
            self.take("module")
            module = Module(self.take().text)
            self.take("(")
            while True:
                direction = self.take().text
                self.takes("wire") or self.takes("reg")
                module.directions[self.declared(module, keeps_range=False)] = direction
                if not self.takes(","):
                    break
            self.take(")")
            self.take(";")
            while not self.takes("endmodule"):
                self.item(module)
            found.append(module)
        return found

    def declared(self, module, keeps_range=True):
        width = 1
        if self.token.text == "[":
            start = self.take("[").start
            highest = int(self.take().text)
            self.take(":")
            self.take("0")
            end = self.take("]").end
            width = highest + 1
            if keeps_range:
                module.ranges.append((self.token.text, start, end, highest))
        name = self.take().text
        module.widths[name] = width
        return name

    def item(self, module):
        if self.takes("wire") or self.takes("reg"):
            name = self.declared(module)
            if self.takes("="):
                module.statements.append((name, self.expression()))
            self.take(";")
        elif self.takes("assign"):
            name = self.take().text
            self.take("=")
            module.statements.append((name, self.expression()))
            self.take(";")
        elif self.takes("always"):
            for text in ["@", "(", "posedge"]:
                self.take(text)
            self.take()
            self.take(")")
            self.clocked(module)
        else:
            name = self.take().text
            self.take()
            self.take("(")
            ports = []
            while True:
                self.take(".")
                port = self.take().text
                self.take("(")
                ports.append((port, self.expression()))
                self.take(")")
                if not self.takes(","):
                    break
            self.take(")")
            self.take(";")
            module.instances.append((name, ports))

    def clocked(self, module):
        if self.takes("begin"):
            while not self.takes("end"):
                self.clocked(module)
        elif self.takes("if"):
            self.take("(")
            condition = self.expression()
            module.conditions.append((condition, condition.text == "reset"))
            self.take(")")
            self.clocked(module)
            if self.takes("else"):
                self.clocked(module)
        else:
            target = self.take().text
            self.take("<=")
            module.statements.append((target, self.expression()))
            self.take(";")

    # Expressions

    def expression(self):
        condition = self.binary(0)
        if not self.takes("?"):
            return condition
        one = self.expression()
        self.take(":")
        other = self.expression()
        return Node("choice", condition.start, other.end, "?", [condition, one, other])

    def binary(self, level):
        if level == len(BINARY):
            return self.unary()
        left = self.binary(level + 1)
        while self.token.text in BINARY[level]:
            operator = self.take().text
            right = self.binary(level + 1)
            left = Node("binary", left.start, right.end, operator, [left, right])
        return left

    def unary(self):
        if self.token.text in UNARY:
            operator = self.take()
            part = self.unary()
            return Node("unary", operator.start, part.end, operator.text, [part])
        return self.primary()

    def primary(self):
        token = self.take()
        if token.kind in ("literal", "number"):
            return Node(token.kind, token.start, token.end, token.text)
        if token.text == "(":
            inner = self.expression()
            return Node("group", token.start, self.take(")").end, "", [inner])
        if token.text == "{":
            first = self.expression()
            if self.token.text == "{":
                inner = self.primary()
                return Node("copies", token.start, self.take("}").end, "", [first, inner])
            parts = [first]
            while self.takes(","):
                parts.append(self.expression())
            return Node("join", token.start, self.take("}").end, "", parts)
        if token.kind != "name":
            line = self.text.count("\n", 0, token.start) + 1
            raise ValueError(f"line {line}: {token.text!r} where an operand is expected")
        if not self.takes("["):
            return Node("name", token.start, token.end, token.text)
        highest = self.expression()
        if self.takes(":"):
            lowest = self.expression()
            return Node("slice", token.start, self.take("]").end, token.text, [highest, lowest])
        return Node("bit", token.start, self.take("]").end, token.text, [highest])


def walk(node):
    """A node and all below it."""
    yield node
    for part in node.parts:
        yield from walk(part)
