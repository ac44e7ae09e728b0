#version 330 core
// The plain middle of a card: opaque, a little lighter at the top.
uniform vec4 box;     // of the whole card: left, top, right, bottom in screen pixels
uniform float sheen;
uniform vec4 fill;
in vec2 at;
out vec4 color;

float dither(vec2 pixel) {
  return fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))) - 0.5;
}

void main() {
  float height = clamp((at.y - box.y) / max(1.0, box.w - box.y), 0.0, 1.0);
  color = vec4(fill.rgb + sheen * (1.0 - height) + dither(gl_FragCoord.xy) / 255.0, 1.0);
}
