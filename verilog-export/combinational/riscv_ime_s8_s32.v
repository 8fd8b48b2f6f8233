// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// riscv-ime-s8-s32
// RISC-V IME (draft), 8-bit integer products added to 32 bits that wrap
//
// decode: a: int8  b: int8  c: int32
// block: one product at a time
// product: exact
// sum: exact
// accumulate: acc + s rounded once to int32, roundTiesToEven, overflow: wrap, NaN becomes 0,
//   infinities the ends; both invalid
// final: int32, roundTiesToEven, overflow: wrap
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module riscv_ime_s8_s32 (
    input  wire  [7:0] a, // factors, int8
    input  wire  [7:0] b, // factors, int8
    input  wire [31:0] c, // addend, int32
    output wire [31:0] d  // result, int32
);

  // ---- accumulate ----
  wire [7:0] accumulate_xor = (a & {8{b[0]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_2 = (a & {8{b[1]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_3 = (a & {8{b[2]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_4 = (a & {8{b[3]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_5 = (a & {8{b[4]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_6 = (a & {8{b[5]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_7 = (a & {8{b[6]}}) ^ 8'h80;
  wire [7:0] accumulate_xor_8 = (a & {8{b[7]}}) ^ 8'h7f;
  wire [31:0] accumulate_total_part =
      {24'h0, accumulate_xor} + {23'h0, accumulate_xor_2, 1'b0} + {22'h0, accumulate_xor_3, 2'h0}
      + {21'h0, accumulate_xor_4, 3'h0} + {20'h0, accumulate_xor_5, 4'h0}
      + {19'h0, accumulate_xor_6, 5'h00} + {18'h0, accumulate_xor_7, 6'h00}
      + {17'h0, accumulate_xor_8, 7'h00};
  wire [31:0] accumulate_total_part_2 = c + 32'hffff8100;
  wire [31:0] accumulate_total = accumulate_total_part + accumulate_total_part_2;

  assign d = accumulate_total;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
