#include "content/language/given_names.h"

#include "content/language/word_set.h"

namespace lacuna {

bool IsGivenName(std::string_view word) {
  static const WordSet kNames(R"(
Aaron Abdul Abdullah Abigail Abraham Adam Adrian Adriana Agnes Ahmed Aisha Alan Albert Alejandro Alex Alexander Alexandra
Alexei Alfred Ali Alice Alicia Alison Allan Allen Amanda Amelia Amir Amy Ana Anastasia Andrea Andreas Andrei Andrew Andy Angela
Angelina Anita Ann Anna Anne Annie Anthony Antonio Archie Arjun Arnold Arthur Asha Ashley Aung Barack Barbara Beatrice Ben Benedict
Benjamin Bernard Bernie Beth Betty Bill Billy Björn Bob Boris Brad Brandon Brenda Brian Bruce Bruno Camilla Carl Carla Carlos
Carmen Carol Caroline Catherine Cecilia Celia Charles Charlie Charlotte Chen Chloe Chris Christian Christina Christine Christopher
Claire Clara Clare Claude Claudia Clive Colin Connor Craig Cristina Cynthia Daisy Dan Daniel Daniela David Dean Deborah Dennis
Derek Diana Diego Dmitri Dmitry Dominic Don Donald Donna Dora Doris Dorothy Douglas Duncan Ed Eddie Edgar Edith Eduardo Edward
Edwin Eleanor Elena Elias Elijah Elisabeth Eliza Elizabeth Ella Ellen Elsa Emily Emma Eric Erica Erik Ernest Esther Ethan Eva Evan
Eve Evelyn Fatima Felix Fernando Fiona Florence Frances Francesca Francis Francisco Frank Franz Fred Frederick Friedrich Gabriel Gareth
Gary Gavin Geoff Geoffrey George Gerald Gerard Gilbert Giovanni Giuseppe Gladys Gloria Gordon Grace Graham Greg Gregory Guillermo
Gustav Guy Hannah Hans Harold Harriet Harry Hassan Heather Hector Heidi Heinrich Helen Helena Henrik Henry Herbert Hillary Howard Hugh
Hugo Hussein Ian Ibrahim Ignacio Igor Ingrid Irene Iris Isaac Isabel Isabella Ivan Ivy Jack Jackie Jacob Jacqueline Jacques Jake James
Jamie Jan Jane Janet Jasmine Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna
Joe Joel Johan Johann Johannes John Johnny Jon Jonathan Jorge Jose José Joseph Joshua Josie Joyce Juan Judith Judy Julia Julian Julie
Julius June Justin Kamala Karen Karl Kate Katherine Kathleen Kathryn Katie Keith Kelly Ken Kenneth Kevin Khalid Kim Kirsten Kofi Kumar
Kurt Laura Lauren Laurence Lawrence Leah Lee Leila Leo Leon Leonard Leonardo Leslie Li Lilian Lily Linda Lisa Liz Lorenzo Louis Louise
Luca Lucas Lucia Lucy Luis Luke Lydia Mahdi Mahmoud Malcolm Marc Marco Marcus Margaret Maria María Marie Marilyn Mario Marion Mark Marta
Martha Martin Mary Mateo Matt Matthew Maurice Max Maya Megan Mehdi Melanie Melissa Mia Michael Michel Michelle Miguel Mike Mikhail
Miriam Mohamed Mohammad Mohammed Molly Monica Moses Muhammad Mustafa Nadia Nancy Naomi Natalia Natalie Natasha Nathan Neil Nelson Nicholas
Nick Nicola Nicolas Nicole Nigel Nikolai Nina Nora Norman Oleg Olga Oliver Olivia Omar Oprah Oscar Osama Otto Owen Pablo Pamela Patricia
Patrick Paul Paula Pauline Pedro Peggy Penelope Pete Peter Phil Philip Philippe Phillip Phoebe Pierre Priya Rachel Rafael Ralph Ramón Raúl
Ray Raymond Rebecca Rex Ricardo Richard Rick Rita Rob Robert Roberta Roberto Robin Rodrigo Roger Roland Ronald Rosa Rose Rosie Ross Roy
Rudolf Russell Ruth Ryan Saddam Sally Salma Sam Samantha Samuel Sandra Sara Sarah Saul Scott Sean Sebastian Sergei Sergio Sharon Shaun
Sheila Shirley Shlomo Sidney Sigmund Simon Sofia Sonia Sophia Sophie Stanley Stefan Stella Stephanie Stephen Steve Steven Stuart Sue Susan
Suzanne Sylvia Tamara Tara Tariq Ted Teresa Terry Theodore Theresa Thomas Tim Timothy Tina Tobias Toby Todd Tom Tommy Tony Tracy Trevor
Ursula Valentina Valerie Vanessa Vera Veronica Victor Victoria Vincent Viola Virginia Vivian Vladimir Walter Wang Wayne Wendy Wilfred Wilhelm
Will William Winston Wolfgang Xavier Yasmin Yasser Yitzhak Yolanda Yuri Yusuf Yves Yvonne Zara Zeynep Zoe)");
  return kNames.Has(word);
}

}  // namespace lacuna
