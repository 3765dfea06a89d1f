/// STANDS at the front desk: the exploring of one person after another, by touch, on a screen that
/// forgets.
///
/// It has no logic of its own about findings: the models of [acheatlas.ui.explore] and
/// [acheatlas.ui.gate] decide, in the same words. Knows no window and no printer. Read
/// [acheatlas.ui.kiosk.KioskViewModel] first, then [acheatlas.ui.kiosk.IdleWatch].
package acheatlas.ui.kiosk;
