// SPDX-License-Identifier: Apache-2.0
import Netlist

/// The shared blocks of a circuit, each made once: a decoder, a rounder, a multiplier of given widths.
final class ModuleLibrary {
  private var modules: [String: Module] = [:]
  private var names: Set<String> = []

  /// The module of a key, made when it is asked for first.
  ///
  /// - Parameters:
  ///   - key: all that decides what the module is.
  ///   - name: what it is called; made unique when another key has taken it.
  ///   - make: builds it under that name.
  func module(
    _ key: String, name: String, make: (String) throws -> Module
  ) rethrows -> Module {
    if let known = modules[key] { return known }
    var unique = name
    var number = 2
    while names.contains(unique) {
      unique = "\(name)_\(number)"
      number += 1
    }
    names.insert(unique)
    let made = try make(unique)
    modules[key] = made
    return made
  }
}

/// Where a unit's circuit is being built: the module, the blocks that it shares, the unit.
final class CircuitContext {
  /// The module that words are added to.
  let builder: ModuleBuilder
  /// The shared blocks.
  let library: ModuleLibrary

  init(_ builder: ModuleBuilder, library: ModuleLibrary) {
    self.builder = builder
    self.library = library
  }
}
