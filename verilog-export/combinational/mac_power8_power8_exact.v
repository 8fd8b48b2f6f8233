// A unit and its shared blocks are in one file, and not every bit of every word is read:
// verilator lint_off DECLFILENAME
// verilator lint_off UNUSEDSIGNAL
`default_nettype none

// How many bits of a word of 4 are 0 from the highest down.
// All of them when the word is 0.
module leading_zeros_4 (
    input  wire [3:0] word,
    output wire [2:0] count
);
  assign count =
      word[3] ? 3'h0
      : word[2] ? 3'h1
      : word[1] ? 3'h2
      : word[0] ? 3'h3
      : 3'h4;
endmodule

// How many bits of a word of 8 are 0 from the highest down.
// The lower bits count when the 4 upper ones are all 0.
module leading_zeros_8 (
    input  wire [7:0] word,
    output wire [3:0] count
);
  wire [2:0] upper_zeros;
  leading_zeros_4 upper_bits (.word(word[7:4]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_4 lower_bits (.word(word[3:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[2];
  wire [3:0] word_joined = {lower_zeros[2], ~lower_zeros[2], lower_zeros[1:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[1:0]};
endmodule

// How many bits of a word of 16 are 0 from the highest down.
// The lower bits count when the 8 upper ones are all 0.
module leading_zeros_16 (
    input  wire [15:0] word,
    output wire  [4:0] count
);
  wire [3:0] upper_zeros;
  leading_zeros_8 upper_bits (.word(word[15:8]), .count(upper_zeros));
  wire [3:0] lower_zeros;
  leading_zeros_8 lower_bits (.word(word[7:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[3];
  wire [4:0] word_joined = {lower_zeros[3], ~lower_zeros[3], lower_zeros[2:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[2:0]};
endmodule

// How many bits of a word of 32 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_32 (
    input  wire [31:0] word,
    output wire  [5:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[31:16]), .count(upper_zeros));
  wire [4:0] lower_zeros;
  leading_zeros_16 lower_bits (.word(word[15:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];
  wire [5:0] word_joined = {lower_zeros[4], ~lower_zeros[4], lower_zeros[3:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[3:0]};
endmodule

// How many bits of a word of 64 are 0 from the highest down.
// The lower bits count when the 32 upper ones are all 0.
module leading_zeros_64 (
    input  wire [63:0] word,
    output wire  [6:0] count
);
  wire [5:0] upper_zeros;
  leading_zeros_32 upper_bits (.word(word[63:32]), .count(upper_zeros));
  wire [5:0] lower_zeros;
  leading_zeros_32 lower_bits (.word(word[31:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[5];
  wire [6:0] word_joined = {lower_zeros[5], ~lower_zeros[5], lower_zeros[4:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[4:0]};
endmodule

// How many bits of a word of 128 are 0 from the highest down.
// The lower bits count when the 64 upper ones are all 0.
module leading_zeros_128 (
    input  wire [127:0] word,
    output wire   [7:0] count
);
  wire [6:0] upper_zeros;
  leading_zeros_64 upper_bits (.word(word[127:64]), .count(upper_zeros));
  wire [6:0] lower_zeros;
  leading_zeros_64 lower_bits (.word(word[63:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[6];
  wire [7:0] word_joined = {lower_zeros[6], ~lower_zeros[6], lower_zeros[5:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[5:0]};
endmodule

// How many bits of a word of 256 are 0 from the highest down.
// The lower bits count when the 128 upper ones are all 0.
module leading_zeros_256 (
    input  wire [255:0] word,
    output wire   [8:0] count
);
  wire [7:0] upper_zeros;
  leading_zeros_128 upper_bits (.word(word[255:128]), .count(upper_zeros));
  wire [7:0] lower_zeros;
  leading_zeros_128 lower_bits (.word(word[127:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[7];
  wire [8:0] word_joined = {lower_zeros[7], ~lower_zeros[7], lower_zeros[6:0]};

  assign count = is_upper_zero ? word_joined : {2'h0, upper_zeros[6:0]};
endmodule

// How many bits of a word of 3 are 0 from the highest down.
// All of them when the word is 0.
module leading_zeros_3 (
    input  wire [2:0] word,
    output wire [1:0] count
);
  assign count =
      word[2] ? 2'h0
      : word[1] ? 2'h1
      : word[0] ? 2'h2
      : 2'h3;
endmodule

// How many bits of a word of 7 are 0 from the highest down.
// The lower bits count when the 4 upper ones are all 0.
module leading_zeros_7 (
    input  wire [6:0] word,
    output wire [2:0] count
);
  wire [2:0] upper_zeros;
  leading_zeros_4 upper_bits (.word(word[6:3]), .count(upper_zeros));
  wire [1:0] lower_zeros;
  leading_zeros_3 lower_bits (.word(word[2:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[2];

  assign count = is_upper_zero ? {1'b1, lower_zeros} : {1'b0, upper_zeros[1:0]};
endmodule

// How many bits of a word of 23 are 0 from the highest down.
// The lower bits count when the 16 upper ones are all 0.
module leading_zeros_23 (
    input  wire [22:0] word,
    output wire  [4:0] count
);
  wire [4:0] upper_zeros;
  leading_zeros_16 upper_bits (.word(word[22:7]), .count(upper_zeros));
  wire [2:0] lower_zeros;
  leading_zeros_7 lower_bits (.word(word[6:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[4];

  assign count = is_upper_zero ? {2'h2, lower_zeros} : {1'b0, upper_zeros[3:0]};
endmodule

// How many bits of a word of 279 are 0 from the highest down.
// The lower bits count when the 256 upper ones are all 0.
module leading_zeros_279 (
    input  wire [278:0] word,
    output wire   [8:0] count
);
  wire [8:0] upper_zeros;
  leading_zeros_256 upper_bits (.word(word[278:23]), .count(upper_zeros));
  wire [4:0] lower_zeros;
  leading_zeros_23 lower_bits (.word(word[22:0]), .count(lower_zeros));
  wire is_upper_zero = upper_zeros[8];

  assign count = is_upper_zero ? {4'h8, lower_zeros} : {1'b0, upper_zeros[7:0]};
endmodule

// The number of a code of power8.
module decode_power8 (
    input  wire  [7:0] code,
    output wire        number_sign,
    output wire [13:0] number_significand,
    output wire  [3:0] number_exponent
);
  function [18:0] entry_table;
    input [7:0] index;
    case (index)
      8'h01: entry_table = 19'h1;
      8'h02: entry_table = 19'h8001;
      8'h03: entry_table = 19'h9;
      8'h04: entry_table = 19'h10001;
      8'h05: entry_table = 19'h19;
      8'h06: entry_table = 19'h8009;
      8'h07: entry_table = 19'h31;
      8'h08: entry_table = 19'h18001;
      8'h09: entry_table = 19'h51;
      8'h0a: entry_table = 19'h8019;
      8'h0b: entry_table = 19'h79;
      8'h0c: entry_table = 19'h10009;
      8'h0d: entry_table = 19'ha9;
      8'h0e: entry_table = 19'h8031;
      8'h0f: entry_table = 19'he1;
      8'h10: entry_table = 19'h20001;
      8'h11: entry_table = 19'h121;
      8'h12: entry_table = 19'h8051;
      8'h13: entry_table = 19'h169;
      8'h14: entry_table = 19'h10019;
      8'h15: entry_table = 19'h1b9;
      8'h16: entry_table = 19'h8079;
      8'h17: entry_table = 19'h211;
      8'h18: entry_table = 19'h18009;
      8'h19: entry_table = 19'h271;
      8'h1a: entry_table = 19'h80a9;
      8'h1b: entry_table = 19'h2d9;
      8'h1c: entry_table = 19'h10031;
      8'h1d: entry_table = 19'h349;
      8'h1e: entry_table = 19'h80e1;
      8'h1f: entry_table = 19'h3c1;
      8'h20: entry_table = 19'h28001;
      8'h21: entry_table = 19'h441;
      8'h22: entry_table = 19'h8121;
      8'h23: entry_table = 19'h4c9;
      8'h24: entry_table = 19'h10051;
      8'h25: entry_table = 19'h559;
      8'h26: entry_table = 19'h8169;
      8'h27: entry_table = 19'h5f1;
      8'h28: entry_table = 19'h18019;
      8'h29: entry_table = 19'h691;
      8'h2a: entry_table = 19'h81b9;
      8'h2b: entry_table = 19'h739;
      8'h2c: entry_table = 19'h10079;
      8'h2d: entry_table = 19'h7e9;
      8'h2e: entry_table = 19'h8211;
      8'h2f: entry_table = 19'h8a1;
      8'h30: entry_table = 19'h20009;
      8'h31: entry_table = 19'h961;
      8'h32: entry_table = 19'h8271;
      8'h33: entry_table = 19'ha29;
      8'h34: entry_table = 19'h100a9;
      8'h35: entry_table = 19'haf9;
      8'h36: entry_table = 19'h82d9;
      8'h37: entry_table = 19'hbd1;
      8'h38: entry_table = 19'h18031;
      8'h39: entry_table = 19'hcb1;
      8'h3a: entry_table = 19'h8349;
      8'h3b: entry_table = 19'hd99;
      8'h3c: entry_table = 19'h100e1;
      8'h3d: entry_table = 19'he89;
      8'h3e: entry_table = 19'h83c1;
      8'h3f: entry_table = 19'hf81;
      8'h40: entry_table = 19'h30001;
      8'h41: entry_table = 19'h1081;
      8'h42: entry_table = 19'h8441;
      8'h43: entry_table = 19'h1189;
      8'h44: entry_table = 19'h10121;
      8'h45: entry_table = 19'h1299;
      8'h46: entry_table = 19'h84c9;
      8'h47: entry_table = 19'h13b1;
      8'h48: entry_table = 19'h18051;
      8'h49: entry_table = 19'h14d1;
      8'h4a: entry_table = 19'h8559;
      8'h4b: entry_table = 19'h15f9;
      8'h4c: entry_table = 19'h10169;
      8'h4d: entry_table = 19'h1729;
      8'h4e: entry_table = 19'h85f1;
      8'h4f: entry_table = 19'h1861;
      8'h50: entry_table = 19'h20019;
      8'h51: entry_table = 19'h19a1;
      8'h52: entry_table = 19'h8691;
      8'h53: entry_table = 19'h1ae9;
      8'h54: entry_table = 19'h101b9;
      8'h55: entry_table = 19'h1c39;
      8'h56: entry_table = 19'h8739;
      8'h57: entry_table = 19'h1d91;
      8'h58: entry_table = 19'h18079;
      8'h59: entry_table = 19'h1ef1;
      8'h5a: entry_table = 19'h87e9;
      8'h5b: entry_table = 19'h2059;
      8'h5c: entry_table = 19'h10211;
      8'h5d: entry_table = 19'h21c9;
      8'h5e: entry_table = 19'h88a1;
      8'h5f: entry_table = 19'h2341;
      8'h60: entry_table = 19'h28009;
      8'h61: entry_table = 19'h24c1;
      8'h62: entry_table = 19'h8961;
      8'h63: entry_table = 19'h2649;
      8'h64: entry_table = 19'h10271;
      8'h65: entry_table = 19'h27d9;
      8'h66: entry_table = 19'h8a29;
      8'h67: entry_table = 19'h2971;
      8'h68: entry_table = 19'h180a9;
      8'h69: entry_table = 19'h2b11;
      8'h6a: entry_table = 19'h8af9;
      8'h6b: entry_table = 19'h2cb9;
      8'h6c: entry_table = 19'h102d9;
      8'h6d: entry_table = 19'h2e69;
      8'h6e: entry_table = 19'h8bd1;
      8'h6f: entry_table = 19'h3021;
      8'h70: entry_table = 19'h20031;
      8'h71: entry_table = 19'h31e1;
      8'h72: entry_table = 19'h8cb1;
      8'h73: entry_table = 19'h33a9;
      8'h74: entry_table = 19'h10349;
      8'h75: entry_table = 19'h3579;
      8'h76: entry_table = 19'h8d99;
      8'h77: entry_table = 19'h3751;
      8'h78: entry_table = 19'h180e1;
      8'h79: entry_table = 19'h3931;
      8'h7a: entry_table = 19'h8e89;
      8'h7b: entry_table = 19'h3b19;
      8'h7c: entry_table = 19'h103c1;
      8'h7d: entry_table = 19'h3d09;
      8'h7e: entry_table = 19'h8f81;
      8'h7f: entry_table = 19'h3f01;
      8'h80: entry_table = 19'h78001;
      8'h81: entry_table = 19'h43f01;
      8'h82: entry_table = 19'h48f81;
      8'h83: entry_table = 19'h43d09;
      8'h84: entry_table = 19'h503c1;
      8'h85: entry_table = 19'h43b19;
      8'h86: entry_table = 19'h48e89;
      8'h87: entry_table = 19'h43931;
      8'h88: entry_table = 19'h580e1;
      8'h89: entry_table = 19'h43751;
      8'h8a: entry_table = 19'h48d99;
      8'h8b: entry_table = 19'h43579;
      8'h8c: entry_table = 19'h50349;
      8'h8d: entry_table = 19'h433a9;
      8'h8e: entry_table = 19'h48cb1;
      8'h8f: entry_table = 19'h431e1;
      8'h90: entry_table = 19'h60031;
      8'h91: entry_table = 19'h43021;
      8'h92: entry_table = 19'h48bd1;
      8'h93: entry_table = 19'h42e69;
      8'h94: entry_table = 19'h502d9;
      8'h95: entry_table = 19'h42cb9;
      8'h96: entry_table = 19'h48af9;
      8'h97: entry_table = 19'h42b11;
      8'h98: entry_table = 19'h580a9;
      8'h99: entry_table = 19'h42971;
      8'h9a: entry_table = 19'h48a29;
      8'h9b: entry_table = 19'h427d9;
      8'h9c: entry_table = 19'h50271;
      8'h9d: entry_table = 19'h42649;
      8'h9e: entry_table = 19'h48961;
      8'h9f: entry_table = 19'h424c1;
      8'ha0: entry_table = 19'h68009;
      8'ha1: entry_table = 19'h42341;
      8'ha2: entry_table = 19'h488a1;
      8'ha3: entry_table = 19'h421c9;
      8'ha4: entry_table = 19'h50211;
      8'ha5: entry_table = 19'h42059;
      8'ha6: entry_table = 19'h487e9;
      8'ha7: entry_table = 19'h41ef1;
      8'ha8: entry_table = 19'h58079;
      8'ha9: entry_table = 19'h41d91;
      8'haa: entry_table = 19'h48739;
      8'hab: entry_table = 19'h41c39;
      8'hac: entry_table = 19'h501b9;
      8'had: entry_table = 19'h41ae9;
      8'hae: entry_table = 19'h48691;
      8'haf: entry_table = 19'h419a1;
      8'hb0: entry_table = 19'h60019;
      8'hb1: entry_table = 19'h41861;
      8'hb2: entry_table = 19'h485f1;
      8'hb3: entry_table = 19'h41729;
      8'hb4: entry_table = 19'h50169;
      8'hb5: entry_table = 19'h415f9;
      8'hb6: entry_table = 19'h48559;
      8'hb7: entry_table = 19'h414d1;
      8'hb8: entry_table = 19'h58051;
      8'hb9: entry_table = 19'h413b1;
      8'hba: entry_table = 19'h484c9;
      8'hbb: entry_table = 19'h41299;
      8'hbc: entry_table = 19'h50121;
      8'hbd: entry_table = 19'h41189;
      8'hbe: entry_table = 19'h48441;
      8'hbf: entry_table = 19'h41081;
      8'hc0: entry_table = 19'h70001;
      8'hc1: entry_table = 19'h40f81;
      8'hc2: entry_table = 19'h483c1;
      8'hc3: entry_table = 19'h40e89;
      8'hc4: entry_table = 19'h500e1;
      8'hc5: entry_table = 19'h40d99;
      8'hc6: entry_table = 19'h48349;
      8'hc7: entry_table = 19'h40cb1;
      8'hc8: entry_table = 19'h58031;
      8'hc9: entry_table = 19'h40bd1;
      8'hca: entry_table = 19'h482d9;
      8'hcb: entry_table = 19'h40af9;
      8'hcc: entry_table = 19'h500a9;
      8'hcd: entry_table = 19'h40a29;
      8'hce: entry_table = 19'h48271;
      8'hcf: entry_table = 19'h40961;
      8'hd0: entry_table = 19'h60009;
      8'hd1: entry_table = 19'h408a1;
      8'hd2: entry_table = 19'h48211;
      8'hd3: entry_table = 19'h407e9;
      8'hd4: entry_table = 19'h50079;
      8'hd5: entry_table = 19'h40739;
      8'hd6: entry_table = 19'h481b9;
      8'hd7: entry_table = 19'h40691;
      8'hd8: entry_table = 19'h58019;
      8'hd9: entry_table = 19'h405f1;
      8'hda: entry_table = 19'h48169;
      8'hdb: entry_table = 19'h40559;
      8'hdc: entry_table = 19'h50051;
      8'hdd: entry_table = 19'h404c9;
      8'hde: entry_table = 19'h48121;
      8'hdf: entry_table = 19'h40441;
      8'he0: entry_table = 19'h68001;
      8'he1: entry_table = 19'h403c1;
      8'he2: entry_table = 19'h480e1;
      8'he3: entry_table = 19'h40349;
      8'he4: entry_table = 19'h50031;
      8'he5: entry_table = 19'h402d9;
      8'he6: entry_table = 19'h480a9;
      8'he7: entry_table = 19'h40271;
      8'he8: entry_table = 19'h58009;
      8'he9: entry_table = 19'h40211;
      8'hea: entry_table = 19'h48079;
      8'heb: entry_table = 19'h401b9;
      8'hec: entry_table = 19'h50019;
      8'hed: entry_table = 19'h40169;
      8'hee: entry_table = 19'h48051;
      8'hef: entry_table = 19'h40121;
      8'hf0: entry_table = 19'h60001;
      8'hf1: entry_table = 19'h400e1;
      8'hf2: entry_table = 19'h48031;
      8'hf3: entry_table = 19'h400a9;
      8'hf4: entry_table = 19'h50009;
      8'hf5: entry_table = 19'h40079;
      8'hf6: entry_table = 19'h48019;
      8'hf7: entry_table = 19'h40051;
      8'hf8: entry_table = 19'h58001;
      8'hf9: entry_table = 19'h40031;
      8'hfa: entry_table = 19'h48009;
      8'hfb: entry_table = 19'h40019;
      8'hfc: entry_table = 19'h50001;
      8'hfd: entry_table = 19'h40009;
      8'hfe: entry_table = 19'h48001;
      8'hff: entry_table = 19'h40001;
      default: entry_table = 19'h0;
    endcase
  endfunction
  wire [18:0] entry = entry_table(code);

  assign number_sign = entry[18];
  assign number_significand = entry[13:0];
  assign number_exponent = entry[17:14];
endmodule

// The number of a code of fp32.
module decode_fp32 (
    input  wire [31:0] code,
    output wire        number_sign,
    output wire [23:0] number_significand,
    output wire  [7:0] number_exponent,
    output wire        number_nan,
    output wire        number_infinity
);
  wire [7:0] biased_exponent = code[30:23];
  wire sign = code[31];
  wire leading_bit = |biased_exponent;
  wire decode_is_all = &biased_exponent;
  wire decode_is_any = |code[22:0];
  wire is_nan = decode_is_all & decode_is_any;
  wire is_infinity = decode_is_all & ~decode_is_any;

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[22:0]};
  assign number_exponent = biased_exponent | {7'h00, ~leading_bit};
  assign number_nan = is_nan;
  assign number_infinity = is_infinity;
endmodule

// The code of a number in fp32: roundTiesToEven, overflow: infinity.
module round_279_to_fp32 (
    input  wire         number_sign,
    input  wire [278:0] number_significand,
    input  wire         number_nan,
    input  wire         number_infinity,
    output wire  [31:0] code
);
  wire is_nonzero = |number_significand;
  wire [8:0] leading_zeros;
  leading_zeros_279 count_of_leading_zeros (.word(number_significand), .count(leading_zeros));
  wire [8:0] normalizing_shift = (leading_zeros < 9'h0ff) ? leading_zeros : 9'h0ff;
  wire [278:0] normalized = number_significand << normalizing_shift;
  wire is_normal = normalized[278];
  wire [9:0] biased_exponent = (10'h100 - {1'b0, leading_zeros}) & {10{is_normal}};
  wire final_or = (|normalized[253:0]) | normalized[255];
  wire rounds_up = normalized[254] & final_or;
  wire [32:0] magnitude = {biased_exponent, normalized[277:255]} + {32'h0, rounds_up};
  wire overflow = 33'h7f7fffff < magnitude;
  wire [31:0] final_chosen = number_sign ? 32'hff800000 : 32'h7f800000;
  wire [31:0] final_chosen_2 = overflow ? final_chosen : {number_sign, magnitude[30:0]};
  wire [31:0] final_chosen_3 =
      number_infinity ? final_chosen
      : is_nonzero ? final_chosen_2
      : number_sign ? 32'h80000000
      : 32'h0;

  assign code = number_nan ? 32'h7fc00000 : final_chosen_3;
endmodule

// mac-power8-power8-exact
// power-exponent operands (q |q|), products and sums exact, one rounding to FP32 at the end
//
// decode: a: power8  b: power8  c: fp32
// block: one product at a time
// product: exact
// sum: exact
// accumulate: exact (Kulisch)
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module mac_power8_power8_exact (
    input  wire  [7:0] a, // factors, power8
    input  wire  [7:0] b, // factors, power8
    input  wire [31:0] c, // addend, fp32
    output wire [31:0] d  // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [13:0] a_0_significand;
  wire [3:0] a_0_exponent;
  decode_power8 decode_a_0 (
      .code(a),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent)
  );
  wire b_0_sign;
  wire [13:0] b_0_significand;
  wire [3:0] b_0_exponent;
  decode_power8 decode_b_0 (
      .code(b),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent)
  );

  // ---- product ----
  wire [27:0] product_0_significand = {14'h0000, a_0_significand} * {14'h0000, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [4:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};

  // ---- decode ----
  wire c_sign;
  wire [23:0] c_significand;
  wire [7:0] c_exponent;
  wire c_nan;
  wire c_infinity;
  decode_fp32 decode_c (
      .code(c),
      .number_sign(c_sign),
      .number_significand(c_significand),
      .number_exponent(c_exponent),
      .number_nan(c_nan),
      .number_infinity(c_infinity)
  );

  // ---- accumulate ----
  wire [278:0] accumulate_shifted =
      {251'h0, product_0_significand} << ({4'h0, product_0_exponent} + 9'h095);
  wire [279:0] accumulate_shifted_2 = {256'h0, c_significand} << c_exponent;
  wire [278:0] accumulate_total =
      (accumulate_shifted ^ {279{product_0_sign}}) + {278'h0, product_0_sign}
      + (accumulate_shifted_2[279:1] ^ {279{c_sign}}) + {278'h0, c_sign};
  wire accumulate_and = c_infinity & ~c_sign & ~c_nan;
  wire accumulate_and_2 = c_infinity & c_sign & ~c_nan;
  wire accumulate_and_3 = (~|product_0_significand) & product_0_sign;
  wire accumulate_and_4 = (~|c_significand) & c_sign;

  // ---- final ----
  wire result_infinity = accumulate_and | accumulate_and_2;
  wire result_sign =
      result_infinity ? accumulate_and_2
      : (|accumulate_total) ? accumulate_total[278]
      : &{accumulate_and_3, accumulate_and_4};
  wire [278:0] result_significand = accumulate_total[278] ? -accumulate_total : accumulate_total;
  wire result_nan = c_nan | (accumulate_and & accumulate_and_2);
  wire [31:0] final_code;
  round_279_to_fp32 round_final (
      .number_sign(result_sign),
      .number_significand(result_significand),
      .number_nan(result_nan),
      .number_infinity(result_infinity),
      .code(final_code)
  );

  assign d = final_code;
endmodule

`default_nettype wire
// verilator lint_on UNUSEDSIGNAL
// verilator lint_on DECLFILENAME
