// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// x86-vpdpbusd
// VNNI, 4 products uint8 × int8 and a 32-bit integer summed exactly; on overflow, wrap
//
// decode: a: uint8  b: int8  c: int32
// block: 4 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module x86_vpdpbusd (
    input  wire [31:0] a, // factors, uint8: 4 elements of 8 bits, element 0 lowest
    input  wire [31:0] b, // factors, int8: 4 elements of 8 bits, element 0 lowest
    input  wire [31:0] c, // addend, int32
    output wire [31:0] d  // result, int32
);

  // ---- accumulate ----
  wire [31:0] accumulate_total_part =
      {24'h0, a[7:0] & {8{b[0]}}} + {23'h0, a[7:0] & {8{b[1]}}, 1'b0}
      + {22'h0, a[7:0] & {8{b[2]}}, 2'h0} + {21'h0, a[7:0] & {8{b[3]}}, 3'h0}
      + {20'h0, a[7:0] & {8{b[4]}}, 4'h0} + {19'h0, a[7:0] & {8{b[5]}}, 5'h00}
      + {18'h0, a[7:0] & {8{b[6]}}, 6'h00} + {17'h0, ~(a[7:0] & {8{b[7]}}), 7'h00};
  wire [31:0] accumulate_total_part_2 =
      {24'h0, a[15:8] & {8{b[8]}}} + {23'h0, a[15:8] & {8{b[9]}}, 1'b0}
      + {22'h0, a[15:8] & {8{b[10]}}, 2'h0} + {21'h0, a[15:8] & {8{b[11]}}, 3'h0}
      + {20'h0, a[15:8] & {8{b[12]}}, 4'h0} + {19'h0, a[15:8] & {8{b[13]}}, 5'h00}
      + {18'h0, a[15:8] & {8{b[14]}}, 6'h00} + {17'h0, ~(a[15:8] & {8{b[15]}}), 7'h00};
  wire [31:0] accumulate_total_part_3 =
      {24'h0, a[23:16] & {8{b[16]}}} + {23'h0, a[23:16] & {8{b[17]}}, 1'b0}
      + {22'h0, a[23:16] & {8{b[18]}}, 2'h0} + {21'h0, a[23:16] & {8{b[19]}}, 3'h0}
      + {20'h0, a[23:16] & {8{b[20]}}, 4'h0} + {19'h0, a[23:16] & {8{b[21]}}, 5'h00}
      + {18'h0, a[23:16] & {8{b[22]}}, 6'h00} + {17'h0, ~(a[23:16] & {8{b[23]}}), 7'h00};
  wire [31:0] accumulate_total_part_4 =
      {24'h0, a[31:24] & {8{b[24]}}} + {23'h0, a[31:24] & {8{b[25]}}, 1'b0}
      + {22'h0, a[31:24] & {8{b[26]}}, 2'h0} + {21'h0, a[31:24] & {8{b[27]}}, 3'h0}
      + {20'h0, a[31:24] & {8{b[28]}}, 4'h0} + {19'h0, a[31:24] & {8{b[29]}}, 5'h00}
      + {18'h0, a[31:24] & {8{b[30]}}, 6'h00} + {17'h0, ~(a[31:24] & {8{b[31]}}), 7'h00};
  wire [31:0] accumulate_total_part_5 = c + 32'hfffe0200;
  wire [31:0] accumulate_total =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3
      + accumulate_total_part_4 + accumulate_total_part_5;

  assign d = accumulate_total;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
