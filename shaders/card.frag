#version 330 core
// A rounded box by its distance field, over a soft shadow: a box blurred by a Gaussian, in closed form along x
// (erf) and summed over a few rows along y (after Evan Wallace, "Fast Rounded Rectangle Shadows", 2014, CC0).
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

vec2 erf2(vec2 x) {
  vec2 s = sign(x), a = abs(x);
  x = 1.0 + (0.278393 + (0.230389 + 0.078108 * (a * a)) * a) * a;
  x *= x;
  return s - s / (x * x);
}

float shadow_row(float x, float y, float spread, float corner, vec2 half_size) {
  float delta = min(half_size.y - corner - abs(y), 0.0);
  float curved = half_size.x - corner + sqrt(max(0.0, corner * corner - delta * delta));
  vec2 integral = 0.5 + 0.5 * erf2((x + vec2(-curved, curved)) * (sqrt(0.5) / spread));
  return integral.y - integral.x;
}

float shadow_at(vec2 point, vec2 half_size, float spread, float corner) {
  float low = point.y - half_size.y, high = point.y + half_size.y;
  float start = clamp(-3.0 * spread, low, high), end = clamp(3.0 * spread, low, high);
  float step_size = (end - start) / 4.0, y = start + step_size * 0.5, value = 0.0;
  for (int i = 0; i < 4; ++i) {
    float weight = exp(-(y * y) / (2.0 * spread * spread)) / (sqrt(6.2831853) * spread);
    value += shadow_row(point.x, point.y - y, spread, corner, half_size) * weight * step_size;
    y += step_size;
  }
  return value;
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
    float soft = shadow_at(point - vec2(0.0, lift), half_size, sigma, radius);
    float contact = shadow_at(point - vec2(0.0, lift * 0.15), half_size, max(1.0, sigma * 0.16), radius);
    sum = premultiplied(shadow, clamp(soft * 0.8 + contact * 0.35, 0.0, 1.0));
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
