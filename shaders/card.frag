#version 330 core
// The frame of a rounded box by its distance field, over a soft shadow (a box blurred by a Gaussian, in closed
// form) and a tight one where it touches the ground. Cheap on purpose: without a graphics card every term counts.
uniform vec4 box;        // left, top, right, bottom in screen pixels
uniform float radius;
uniform float sigma;     // of the shadow; 0 = no shadow
uniform float lift;      // how far the shadow lies below the box
uniform float sheen;     // how much lighter the top is
uniform float hairline;  // width of the edge
uniform vec4 fill, edge, shadow;
in vec2 at;
out vec4 color;

float distance_to_box(vec2 point, vec2 half_size, float corner) {
  vec2 q = abs(point) - half_size + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

// Abramowitz and Stegun 7.1.27.
vec2 erf2(vec2 x) {
  vec2 s = sign(x), a = abs(x);
  x = 1.0 + (0.278393 + (0.230389 + 0.078108 * (a * a)) * a) * a;
  x *= x;
  return s - s / (x * x);
}

// A box blurred by a Gaussian. Its corners are taken as square: the blur is wider than their rounding.
float soft_shadow(vec2 point, vec2 half_size, float spread) {
  float scale = 0.70710678 / spread;
  vec2 low = erf2((point + half_size) * scale), high = erf2((point - half_size) * scale);
  vec2 along = 0.5 * (low - high);
  return along.x * along.y;
}

float dither(vec2 pixel) {
  return fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))) - 0.5;
}

vec4 over(vec4 top, vec4 ground) {  // premultiplied
  return top + ground * (1.0 - top.a);
}

vec4 premultiplied(vec4 straight, float coverage) {
  float alpha = straight.a * coverage;
  return vec4(straight.rgb * alpha, alpha);
}

void main() {
  vec2 center = (box.xy + box.zw) * 0.5, half_size = (box.zw - box.xy) * 0.5;
  vec2 point = at - center;
  vec4 sum = vec4(0.0);
  if (sigma > 0.0) {
    float soft = soft_shadow(point - vec2(0.0, lift), half_size, sigma);
    float near = distance_to_box(point - vec2(0.0, lift * 0.15), half_size, radius);
    float contact = clamp(0.5 - near / (sigma * 0.45), 0.0, 1.0);
    sum = premultiplied(shadow, clamp(soft * 0.8 + contact * contact * 0.45, 0.0, 1.0));
  }
  float d = distance_to_box(point, half_size, radius);
  float inside = clamp(0.5 - d, 0.0, 1.0), core = clamp(0.5 - (d + hairline), 0.0, 1.0);
  float height = clamp((at.y - box.y) / max(1.0, box.w - box.y), 0.0, 1.0);
  vec4 body = fill;
  body.rgb += sheen * (1.0 - height);
  sum = over(premultiplied(edge, inside), sum);
  sum = over(premultiplied(body, core), sum);
  sum.rgb += dither(gl_FragCoord.xy) / 255.0 * sum.a;
  color = sum;
}
