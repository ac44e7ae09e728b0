#version 330 core
// One quad per box, grown by the reach of its shadow.
uniform vec4 quad;      // left, top, right, bottom in screen pixels
uniform vec2 viewport;  // screen pixels
out vec2 at;            // screen pixels

void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  at = mix(quad.xy, quad.zw, corner);
  vec2 clip = at / viewport * 2.0 - 1.0;
  gl_Position = vec4(clip.x, -clip.y, 0.0, 1.0);
}
