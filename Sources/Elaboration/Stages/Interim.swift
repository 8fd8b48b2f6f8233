// SPDX-License-Identifier: Apache-2.0
import Netlist

func pipelined(_ module: Module, ranks: Int, name: String) throws -> Module {
  throw NetlistError(module: name, "pipelines are not there yet")
}
