/// PLAYS the chosen moves: their list, in an order of one's own; the player, one move after another
/// by the clock; and what comes after. Knows no other screen. Read
/// [acheatlas.ui.routine.RoutineViewModel] first.
@NullMarked
package acheatlas.ui.routine;

import org.jspecify.annotations.NullMarked;
