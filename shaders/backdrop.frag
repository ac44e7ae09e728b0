#version 330 core
// A diagonal gradient with two faint glows, dithered against banding.
uniform vec4 box;                  // left, top, right, bottom in screen pixels
uniform vec3 first, second;        // top left, bottom right
uniform vec4 glow_a, glow_b;       // alpha = strength; at (86 %, 4 %) and (12 %, 100 %)
in vec2 at;
out vec4 color;

float dither(vec2 pixel) {
  return fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))) - 0.5;
}

vec3 glow(vec3 ground, vec4 light, vec2 place, vec2 source, float reach) {
  vec2 d = (place - source) / reach;
  float near = max(0.0, 1.0 - 0.42 * dot(d, d));  // cubed: close to a Gaussian, without its exponential
  return mix(ground, light.rgb, light.a * near * near * near);
}

void main() {
  vec2 size = box.zw - box.xy;
  vec2 share = (at - box.xy) / size, aspect = vec2(size.x / size.y, 1.0);
  vec3 ground = mix(first, second, clamp((share.x + share.y) * 0.5, 0.0, 1.0));
  ground = glow(ground, glow_a, share * aspect, vec2(0.86, 0.04) * aspect, 0.95);
  ground = glow(ground, glow_b, share * aspect, vec2(0.12, 1.0) * aspect, 0.75);
  color = vec4(ground + dither(gl_FragCoord.xy) / 255.0, 1.0);
}
