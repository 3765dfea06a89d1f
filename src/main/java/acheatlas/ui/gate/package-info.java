/// ASKS FIRST: the plain questions that stand for every red flag, before any cause is shown.
///
/// Holds no answers of its own: each goes into the person's findings at once and is read back from
/// them, so that undo, a pick taken off and starting over reopen what they should. Knows no other
/// screen. Read [acheatlas.ui.gate.GateViewModel] first.
package acheatlas.ui.gate;
