// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// x86-vpdpbusds
// VNNI, 4 products uint8 × int8 and a 32-bit integer summed exactly; on overflow, saturate
//
// decode: a: uint8  b: int8  c: int32
// block: 4 products at once
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: saturate, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module x86_vpdpbusds (
    input  wire [31:0] a, // factors, uint8: 4 elements of 8 bits, element 0 lowest
    input  wire [31:0] b, // factors, int8: 4 elements of 8 bits, element 0 lowest
    input  wire [31:0] c, // addend, int32
    output wire [31:0] d  // result, int32
);

  // ---- accumulate ----
  wire [35:0] accumulate_total_part =
      {28'h0, a[7:0] & {8{b[0]}}} + {27'h0, a[7:0] & {8{b[1]}}, 1'b0}
      + {26'h0, a[7:0] & {8{b[2]}}, 2'h0} + {25'h0, a[7:0] & {8{b[3]}}, 3'h0}
      + {24'h0, a[7:0] & {8{b[4]}}, 4'h0} + {23'h0, a[7:0] & {8{b[5]}}, 5'h00}
      + {22'h0, a[7:0] & {8{b[6]}}, 6'h00} + {21'h0, ~(a[7:0] & {8{b[7]}}), 7'h00};
  wire [35:0] accumulate_total_part_2 =
      {28'h0, a[15:8] & {8{b[8]}}} + {27'h0, a[15:8] & {8{b[9]}}, 1'b0}
      + {26'h0, a[15:8] & {8{b[10]}}, 2'h0} + {25'h0, a[15:8] & {8{b[11]}}, 3'h0}
      + {24'h0, a[15:8] & {8{b[12]}}, 4'h0} + {23'h0, a[15:8] & {8{b[13]}}, 5'h00}
      + {22'h0, a[15:8] & {8{b[14]}}, 6'h00} + {21'h0, ~(a[15:8] & {8{b[15]}}), 7'h00};
  wire [35:0] accumulate_total_part_3 =
      {28'h0, a[23:16] & {8{b[16]}}} + {27'h0, a[23:16] & {8{b[17]}}, 1'b0}
      + {26'h0, a[23:16] & {8{b[18]}}, 2'h0} + {25'h0, a[23:16] & {8{b[19]}}, 3'h0}
      + {24'h0, a[23:16] & {8{b[20]}}, 4'h0} + {23'h0, a[23:16] & {8{b[21]}}, 5'h00}
      + {22'h0, a[23:16] & {8{b[22]}}, 6'h00} + {21'h0, ~(a[23:16] & {8{b[23]}}), 7'h00};
  wire [35:0] accumulate_total_part_4 =
      {28'h0, a[31:24] & {8{b[24]}}} + {27'h0, a[31:24] & {8{b[25]}}, 1'b0}
      + {26'h0, a[31:24] & {8{b[26]}}, 2'h0} + {25'h0, a[31:24] & {8{b[27]}}, 3'h0}
      + {24'h0, a[31:24] & {8{b[28]}}, 4'h0} + {23'h0, a[31:24] & {8{b[29]}}, 5'h00}
      + {22'h0, a[31:24] & {8{b[30]}}, 6'h00} + {21'h0, ~(a[31:24] & {8{b[31]}}), 7'h00};
  wire [35:0] accumulate_total_part_5 = {{4{c[31]}}, c} + 36'hffffe0200;
  wire [35:0] accumulate_total =
      accumulate_total_part + accumulate_total_part_2 + accumulate_total_part_3
      + accumulate_total_part_4 + accumulate_total_part_5;
  wire [36:0] accumulate_xor = {accumulate_total[35], accumulate_total} ^ 37'h1000000000;
  wire overflow_above = 37'h107fffffff < accumulate_xor;
  wire overflow_below = accumulate_xor < 37'hf80000000;
  wire [31:0] accumulate_code =
      overflow_above ? 32'h7fffffff
      : overflow_below ? 32'h80000000
      : accumulate_total[31:0];

  assign d = accumulate_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
