// SPDX-License-Identifier: Apache-2.0

/// The identifiers of one scope of Verilog: legal, unique, and the same on every run.
public struct VerilogNames {
  private var taken: Set<String>

  /// A scope in which some identifiers are taken.
  public init(taken: Set<String> = []) { self.taken = taken }

  /// An identifier close to what was wanted that nothing else in the scope has.
  public mutating func unique(_ wanted: String) -> String {
    let base = Self.identifier(wanted)
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)_\(number)"
      number += 1
    }
    return name
  }

  /// A legal identifier close to a text: letters, digits and `_`, no word that a language reserves.
  public static func identifier(_ text: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
      let isLegal = scalar.isASCII && (scalar.properties.isAlphabetic || 48...57 ~= scalar.value)
      name.unicodeScalars.append(isLegal ? scalar : "_")
    }
    guard let first = name.first else { return "word" }
    if first.isNumber { name = "n" + name }
    return reserved.contains(name) ? name + "_word" : name
  }

  /// The key words of Verilog and SystemVerilog, which Verilator reads, and of the C++ that it writes.
  private static let reserved = Set(
    """
    accept_on alias always always_comb always_ff always_latch and assert assign assume automatic before
    begin bind bins binsof bit break buf bufif0 bufif1 byte case casex casez cell chandle checker class
    clocking cmos config const constraint context continue cover covergroup coverpoint cross deassign
    default defparam design disable dist do edge else end endcase endchecker endclass endclocking
    endconfig endfunction endgenerate endgroup endinterface endmodule endpackage endprimitive endprogram
    endproperty endsequence endspecify endtable endtask enum event eventually expect export extends
    extern final first_match for force foreach forever fork forkjoin function generate genvar global
    highz0 highz1 if iff ifnone ignore_bins illegal_bins implements implies import incdir include initial
    inout input inside instance int integer interconnect interface intersect join join_any join_none large
    let liblist library local localparam logic longint macromodule matches medium modport module nand
    negedge nettype new nexttime nmos nor noshowcancelled not notif0 notif1 null or output package packed
    parameter pmos posedge primitive priority program property protected pull0 pull1 pulldown pullup
    pulsestyle_ondetect pulsestyle_onevent pure rand randc randcase randsequence rcmos real realtime ref
    reg reject_on release repeat restrict return rnmos rpmos rtran rtranif0 rtranif1 s_always
    s_eventually s_nexttime s_until s_until_with scalared sequence shortint shortreal showcancelled
    signed small soft solve specify specparam static string strong strong0 strong1 struct super supply0
    supply1 sync_accept_on sync_reject_on table tagged task this throughout time timeprecision timeunit
    tran tranif0 tranif1 tri tri0 tri1 triand trior trireg type typedef union unique unique0 unsigned
    until until_with untyped use uwire var vectored virtual void wait wait_order wand weak weak0 weak1
    while wildcard wire with within wor xnor xor
    alignas alignof and_eq asm auto bitand bitor bool catch char char16_t char32_t char8_t co_await
    co_return co_yield compl concept consteval constexpr constinit const_cast decltype delete double
    dynamic_cast explicit false float friend goto inline long mutable namespace noexcept not_eq nullptr
    operator or_eq private public register reinterpret_cast requires short sizeof static_assert
    static_cast switch template thread_local throw true try typeid typename using volatile wchar_t xor_eq
    abort abs main max min std stdin stdout stderr NULL EOF
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
