/// PLAYS moves one after another: how long each takes, when to rest and when to change sides, and
/// where a clock stands in all of it. Knows the graph; knows no words and no screen. Read
/// [acheatlas.routine.Routine] first.
@NullMarked
package acheatlas.routine;

import org.jspecify.annotations.NullMarked;
