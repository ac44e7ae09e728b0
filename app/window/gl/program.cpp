#include "app/window/gl/program.h"

#include <epoxy/gl.h>

namespace lacuna::ui {
namespace {

GLuint Compile(GLenum kind, std::string_view source, std::string& problem) {
  const GLuint shader = glCreateShader(kind);
  const char* text = source.data();
  const auto length = static_cast<GLint>(source.size());
  glShaderSource(shader, 1, &text, &length);
  glCompileShader(shader);
  GLint good = 0;
  glGetShaderiv(shader, GL_COMPILE_STATUS, &good);
  if (good) return shader;
  char words[1024] = {};
  glGetShaderInfoLog(shader, sizeof words, nullptr, words);
  problem = words;
  glDeleteShader(shader);
  return 0;
}

}  // namespace

unsigned LinkProgram(std::string_view vertex, std::string_view fragment, std::string& problem) {
  const GLuint first = Compile(GL_VERTEX_SHADER, vertex, problem);
  if (first == 0) return 0;
  const GLuint second = Compile(GL_FRAGMENT_SHADER, fragment, problem);
  GLuint program = 0;
  if (second != 0) {
    program = glCreateProgram();
    glAttachShader(program, first);
    glAttachShader(program, second);
    glLinkProgram(program);
    GLint good = 0;
    glGetProgramiv(program, GL_LINK_STATUS, &good);
    if (!good) {
      char words[1024] = {};
      glGetProgramInfoLog(program, sizeof words, nullptr, words);
      problem = words;
      glDeleteProgram(program);
      program = 0;
    }
  }
  glDeleteShader(first);
  if (second != 0) glDeleteShader(second);
  return program;
}

}  // namespace lacuna::ui
