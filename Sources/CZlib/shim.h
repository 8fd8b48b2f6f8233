// SPDX-License-Identifier: Apache-2.0
#include <zlib.h>

/// Inflates a raw deflate stream, as zip archives hold it, into memory of the stated size.
///
/// Returns 1 when the stream fills it exactly, else 0.
static inline int gb_inflate(const unsigned char *in, unsigned long count, unsigned char *out, unsigned long size) {
  z_stream stream = {0};
  stream.next_in = (Bytef *)in;
  stream.avail_in = (uInt)count;
  stream.next_out = out;
  stream.avail_out = (uInt)size;
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return 0;
  int status = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  return status == Z_STREAM_END && stream.avail_out == 0;
}
