# SPDX-License-Identifier: Apache-2.0
"""Single mutations of exported Verilog: where they can be, whether vectors notice, whether they can be noticed."""
