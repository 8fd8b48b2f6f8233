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

// The number of a code of e2m1.
module decode_e2m1 (
    input  wire [3:0] code,
    output wire       number_sign,
    output wire [1:0] number_significand,
    output wire [1:0] number_exponent
);
  wire [1:0] biased_exponent = code[2:1];
  wire sign = code[3];
  wire leading_bit = |biased_exponent;

  assign number_sign = sign;
  assign number_significand = {leading_bit, code[0]};
  assign number_exponent = biased_exponent | {1'b0, ~leading_bit};
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

// mac-e2m1-e2m1-exact
// FP4 products added exactly; one rounding to FP32 at the end
//
// decode: a: e2m1  b: e2m1  c: fp32
// block: one product at a time
// product: exact
// sum: exact
// accumulate: exact (Kulisch)
// final: fp32, roundTiesToEven, overflow: infinity
// special: NaN is the format's canonical code, where it has one, zero signs as in IEEE 754
module mac_e2m1_e2m1_exact (
    input  wire  [3:0] a, // factors, e2m1
    input  wire  [3:0] b, // factors, e2m1
    input  wire [31:0] c, // addend, fp32
    output wire [31:0] d  // result, fp32
);

  // ---- decode ----
  wire a_0_sign;
  wire [1:0] a_0_significand;
  wire [1:0] a_0_exponent;
  decode_e2m1 decode_a_0 (
      .code(a),
      .number_sign(a_0_sign),
      .number_significand(a_0_significand),
      .number_exponent(a_0_exponent)
  );
  wire b_0_sign;
  wire [1:0] b_0_significand;
  wire [1:0] b_0_exponent;
  decode_e2m1 decode_b_0 (
      .code(b),
      .number_sign(b_0_sign),
      .number_significand(b_0_significand),
      .number_exponent(b_0_exponent)
  );

  // ---- product ----
  wire [3:0] product_0_significand = {2'h0, a_0_significand} * {2'h0, b_0_significand};
  wire product_0_sign = a_0_sign ^ b_0_sign;
  wire [2:0] product_0_exponent = {1'b0, a_0_exponent} + {1'b0, b_0_exponent};

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
      {275'h0, product_0_significand} << ({6'h00, product_0_exponent} + 9'h091);
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
