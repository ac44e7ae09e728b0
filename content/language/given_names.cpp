#include "content/language/given_names.h"

#include "content/language/word_set.h"

namespace lacuna {
namespace {

bool IsMansName(std::string_view word) {
  static const WordSet kNames(R"(
Aaron Abdel Abdul Abdullah Abe Abel Abraham Achilles Adam Adolf Adolfo Adrian Ahmad Ahmed Akira Al Alan Alasdair Albert Alberto Aldo Alejandro Alec
Aleksandr Aleksei Alessandro Alexander Alexandre Alexei Alfonso Alfred Alfredo Ali Alistair Allan Allen Alonso Alphonse Alvin Amadou Amir Amos Anatoly
Anders Andreas Andrei Andres Andrew Andrés Andrzej Andy Angelo Angus Antoine Anton Antonio António Archibald Archie Ari Aristotle Arjun Armando Arnold
Arthur Arturo Asher Atticus August Augustine Augusto Augustus Aung Austin Babak Barack Barnaby Barney Barry Bart Bartholomew Bashar Basil Ben Benedict
Benito Benjamin Bernard Bernardo Bernie Bert Bertrand Bill Billy Björn Blaise Bob Bobby Boris Boutros Brad Bradley Brandon Brendan Brent Brett Brian
Bruce Bruno Bryan Bryce Burt Byron Caleb Calvin Carl Carlo Carlos Cecil Cesar Chad Charles Charlie Chester Chinua Christian Christoph Christophe
Christopher Chuck Clarence Clark Claude Claudio Clay Clayton Clement Clifford Clint Clinton Clive Clyde Cody Colin Conor Connor Conrad Constantine
Cornelius Craig Curt Curtis Cyril Cyrus Damian Damien Dan Daniel Daniele Danny Dante Darius Darrell Darren Darryl Dave David Davide Dean Denis Dennis
Denzel Derek Derrick Desmond Dick Diego Dieter Dietrich Dimitri Dimitris Dinesh Dirk Dmitri Dmitry Dominic Dominik Dominique Don Donald Donny Doug
Douglas Duane Dudley Duncan Dustin Dwayne Dwight Dylan Earl Ebenezer Ed Eddie Edgar Edmond Edmund Edoardo Eduard Eduardo Edvard Edward Edwin Efraim Egon
Ehud Elias Elie Elijah Eliot Elliot Elliott Elmer Elon Elvis Emanuel Emile Emiliano Emilio Emmanuel Enrico Enrique Enzo Erasmus Eric Erich Erik Ernest
Ernesto Ernst Erwin Esteban Ethan Eugene Evan Evelio Everett Evgeny Ezekiel Ezra Fabio Faisal Federico Felipe Felix Ferdinand Fernando Fidel Filippo
Finn Floyd Francesco Francis Francisco Franco Frank Frankie Franklin Franz François Fred Freddie Frederic Frederick Fritz Friedrich Fyodor Gabriel
Galileo Gamal Gareth Garry Gary Gaston Gavin Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gerhard Gerry Giacomo Gianni Gideon Gilbert Gilles
Giorgio Giovanni Giulio Giuseppe Glenn Godfrey Gordon Graham Grant Greg Gregor Gregory Grigory Guido Guillaume Guillermo Günter Gunther Gus Gustav
Gustave Gustavo Guy Habib Hamid Hamish Hamza Hank Hans Harald Harold Harry Harvey Hasan Hassan Hector Heinrich Heinz Helmut Henri Henrik Henry Herbert
Herman Hermann Hernan Hideo Hiroshi Homer Horace Horatio Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Ignacio Ignatius Igor Ike Immanuel Imran
Ingmar Ira Isaac Isaiah Isidore Ismail Issa Ivan Ivo Ivor Jack Jacob Jacques Jaime Jake Jakob Jamal James Jamie Jan Jared Jarosław Jason Jasper Javier
Jeff Jefferson Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesus Jesús Jim Jimmy Joachim Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonas
Jonathan Jorge Jose Josef Joseph Josh Joshua José João Juan Jude Julian Julio Julius Jürgen Justin Kamal Karim Karl Karol Kaspar Keith Ken Kenji
Kenneth Kenny Kevin Khalid Khalil Klaus Kofi Konrad Konstantin Kristoffer Kumar Kurt Kwame Kyle Lance Larry Lars Laurent Lawrence Lazarus Leif Len
Leo Leon Leonard Leonardo Leonid Leopold Leroy Lev Levi Liam Lionel Lloyd Lorenzo Lothar Lou Louis Luca Lucas Lucian Luciano Lucius Ludwig Luigi Luis
Luke Luther Lyndon Magnus Mahatma Mahdi Mahmoud Malcolm Malik Manfred Manny Manuel Marc Marcel Marcello Marcelo Marco Marcos Marcus Marek Mario Marius
Mark Marlon Marshall Martin Marty Marvin Masaki Massimo Mateo Mathias Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Maxwell
Mehdi Mehmet Melvin Menachem Michael Michal Michel Miguel Mike Mikhail Miles Milo Milton Mitch Mitchell Mohamed Mohammad Mohammed Mohandas Morgan Morris
Moses Moshe Muammar Muhammad Murat Mustafa Narendra Nathan Nathaniel Ned Neil Nelson Neville Nicholas Nick Nicolas Nicolás Niccolò Niels Nigel Nikita
Nikola Nikolai Nikolas Nils Noah Noam Noel Norbert Norman Octavio Olaf Oleg Oliver Olivier Omar Orlando Orson Oscar Oskar Osama Osman Oswald Otis Otto
Owen Pablo Paolo Pascal Patrice Patrick Paul Paulo Pavel Pedro Percy Perry Pete Peter Petr Phil Philip Philippe Phillip Pier Pierre Piers Piet Pietro
Plato Pyotr Qasim Quentin Quincy Rabindranath Rafael Rahul Raj Rajiv Ralph Ramesh Ramiro Ramón Randall Randolph Randy Raoul Raphael Rashid Raul Ravi
Ray Raymond Raúl Reginald Reinhard Reinhold Rene René Reuben Rex Ricardo Riccardo Richard Rick Ricky Rob Robbie Robert Roberto Rod Roderick Rodney
Rodolfo Rodrigo Roger Rohan Roland Rolf Roman Romeo Ron Ronald Ronnie Rory Ross Roy Ruben Rudolf Rudolph Rudy Rufus Rupert Russ Russell Ryan Saddam
Salman Salvador Salvatore Sam Sami Samuel Sancho Sandro Sanjay Santiago Saul Scott Sean Sebastian Sebastián Serge Sergei Sergey Sergio Seth Seymour
Shane Shaun Shawn Shimon Shinzo Shlomo Sidney Siegfried Sigmund Silvio Simon Solomon Soren Spencer Stan Stanislav Stanley Stefan Stefano Stephan Stephen
Steve Steven Stewart Stuart Sven Søren Tadeusz Taylor Ted Terence Terrence Terry Thabo Theo Theodor Theodore Thierry Thomas Tiberius Tim Timothy Tito
Tobias Toby Todd Tom Tomas Tomasz Tommy Tomás Tony Travis Trevor Tristan Troy Truman Ulrich Umberto Uri Usama Vaclav Valentin Vasily Vernon Victor
Viktor Vince Vincent Vincenzo Vinod Vito Vittorio Vlad Vladimir Volodymyr Václav Wade Waldo Wallace Walt Walter Warren Wayne Werner Wesley Wilbur
Wilfred Wilhelm Will Willem William Willie Willy Winston Wolf Wolfgang Woodrow Woody Xavier Yaser Yasser Yasir Yitzhak Yosef Yuri Yusuf Yves Zachary
Zbigniew Zeus Zoltan Zubin)");
  return kNames.Has(word);
}

bool IsWomansName(std::string_view word) {
  static const WordSet kNames(R"(
Abby Abigail Ada Adela Adele Adelaide Adriana Agatha Agnes Agnieszka Aisha Alana Alejandra Alessandra Alexandra Alexis Alice Alicia Alina Alison Allison
Alma Amalia Amanda Amber Amelia Amina Amy Ana Anastasia Angela Angelica Angelina Angelique Anika Anita Anja Anke Ann Anna Annabel Annabelle Anne Annette
Annie Antoinette Antonia Anya April Ariana Arundhati Asha Astrid Athena Audrey Aurora Ayesha Barbara Beatrice Beatrix Becky Belinda Bella Benazir
Bernadette Bernice Bertha Bessie Beth Bethany Betsy Betty Beverly Beyoncé Bianca Birgit Blanca Blanche Bonnie Brenda Bridget Brigitte Britney Brittany
Camila Camilla Camille Candace Cara Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra Catalina Catarina Caterina Catherine
Cathy Cecilia Celeste Celia Charlotte Chelsea Cherie Cheryl Chiara Chloe Christa Christina Christine Cindy Claire Clara Clare Clarissa Claudette
Claudia Clementine Cleopatra Colette Colleen Condoleezza Connie Constance Consuelo Cora Coretta Cornelia Courtney Cristina Crystal Cynthia Dagmar Daisy
Dana Daniela Danielle Daphne Darlene Deanna Debbie Deborah Debra Deirdre Delia Della Denise Desdemona Diana Diane Dianne Dolores Dominica Donna Dora
Doreen Doris Dorothea Dorothy Edith Edna Eileen Elaine Eleanor Elena Elfriede Eliana Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Elsie Elvira
Emilia Emily Emma Erica Erika Erin Ernestine Esmeralda Esther Ethel Eugenia Eugenie Eunice Eva Eve Evelyn Faith Fatima Fatma Faye Felicia Felicity Fiona
Flora Florence Frances Francesca Francine Frida Frieda Gabriela Gabriella Gabrielle Gail Galina Gemma Genevieve Georgia Georgina Geraldine Gertrude
Gillian Gina Ginger Gisela Giulia Gladys Glenda Gloria Golda Grace Greta Gretchen Gudrun Guadalupe Gwen Gwendolyn Hannah Harriet Hattie Hazel Heather
Hedda Hedwig Heidi Helen Helena Helene Helga Henrietta Hermione Hilary Hilda Hildegard Hillary Holly Hope Ida Ilona Imelda Imogen Indira Ines Inge
Ingeborg Ingrid Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isadora Ismene Ivana Ivanka Ivy Jacinda Jackie Jacqueline Jada Jane Janet Janice
Janine Jasmine Jayne Jeanette Jeanne Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocasta Jocelyn Johanna Josefina Josephine Josie Joy Joyce
Juana Juanita Judith Judy Julia Juliana Julie Juliet Julieta Juliette June Justine Kamala Karen Karin Karina Kate Katharina Katharine Katherine
Kathleen Kathryn Kathy Katie Katrina Katya Kay Kendra Khadija Kiera Kimberly Kirsten Kirsty Kristen Kristin Kristina Lakshmi Lana Lara Larissa Latoya
Laura Lauren Lavinia Layla Lea Leah Leila Lena Leonie Leonora Leticia Libby Lila Lilian Lillian Lily Linda Lindsay Lisa Lise Livia Liz Liza Lizzie
Lois Lola Lorena Loretta Lorraine Lotte Louisa Louise Lourdes Lucia Lucille Lucinda Lucretia Lucrezia Lucy Luisa Lupita Lydia Lynn Mabel Madeleine
Madeline Madison Madonna Magda Magdalena Maggie Maja Malala Mandy Manuela Mara Marcela Marcia Margaret Margarita Margery Margot Marguerite Maria
Mariam Mariana Marianne Marie Marilyn Marina Marion Marisa Marjorie Marlene Marta Martha Martina Mary Maryam Matilda Maude Maureen Mavis Maxine Maya
María Megan Melania Melanie Melinda Melissa Mercedes Meredith Meryl Mia Michaela Michelle Milena Mildred Millicent Mina Mindy Minerva Minnie Miranda
Miriam Moira Molly Mona Monica Monika Monique Muriel Myra Myrtle Mónica Nadia Nadine Nadja Nancy Naomi Natalia Natalie Natasha Nefertiti Nell Nellie
Nicola Nicole Nina Noor Nora Noreen Norma Octavia Odette Olga Olive Olivia Olympia Ophelia Oprah Paloma Pamela Patricia Patsy Patti Paula Paulette
Paulina Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pippa Polly Portia Priscilla Priya Prudence Rachel Ramona Rania Rebecca
Regina Renata Rhoda Rhonda Rihanna Rita Roberta Rosa Rosalie Rosalind Rosamund Rosanna Rose Roseanne Rosemary Rosie Roxana Roxanne Ruby Ruth Sabina
Sabine Sabrina Sadie Sally Salma Salome Samantha Sandra Sandy Sara Sarah Scarlett Selena Selma Serena Shannon Sharon Sheila Shelley Sheryl Shirley Sigrid
Silvia Simone Sinead Siobhan Sofia Sojourner Sonia Sonja Sophia Sophie Stacey Stella Stephanie Sue Susan Susana Susanna Susanne Susie Suzanne Svetlana
Sybil Sylvia Sylvie Tabitha Tamara Tammy Tania Tanya Tara Tatiana Teresa Tess Tessa Thelma Theodora Theresa Therese Thérèse Tiffany Tina Toni Tracey
Trisha Trudy Uma Ursula Valentina Valeria Valerie Vanessa Venus Vera Verity Veronica Victoria Viola Violet Violeta Virginia Vivian Vivien Vivienne
Wanda Wendy Whitney Whoopi Wilhelmina Wilma Winifred Winnie Ximena Yasmin Yasmine Yelena Yolanda Yoko Yvette Yvonne Zadie Zainab Zara Zelda Zeynep
Zoe Zoey Zora Zsa)");
  return kNames.Has(word);
}

bool IsEithersName(std::string_view word) {
  static const WordSet kNames(R"(
Adi Alex Andrea Ariel Ashley Aubrey Avery Bailey Blair Brooke Cameron Carey Casey Charley Chen Chris Dale Dallas Dakota Devon Drew Dusty
Emerson Fran Gale Hadley Harley Harper Hayden Hollis Hunter Jaden Jay Jean Jess Jesse Jody Jordan Jules Kai Kelly
Kelsey Kendall Kerry Kim Kris Lee Leigh Leslie Li Lindsey Logan Loren Mackenzie Marley Mel Micah Min Nat Nicky Nico Nikki Parker
Pat Paris Peyton Quinn Reese Remy Riley River Robin Rowan Sage Sasha Shelby Skyler Stevie Sydney Tracy Val Wang Wei Yi
Yuki Ming Xin Yan Jing Hui Ying Jun Thanh Minh Anh Linh)");
  return kNames.Has(word);
}

}  // namespace

bool IsGivenName(std::string_view word) {
  return IsMansName(word) || IsWomansName(word) || IsEithersName(word);
}

Gender GenderOfGivenName(std::string_view word) {
  const bool man = IsMansName(word), woman = IsWomansName(word);
  if (man == woman || IsEithersName(word)) return Gender::unknown;
  return man ? Gender::male : Gender::female;
}

}  // namespace lacuna
