/// GETS READY for an appointment: what somebody would say, ask and has tried, beside the sheet it
/// is printed on.
///
/// What is typed stays in memory and goes with "Start over". Knows no other screen. Read
/// [acheatlas.ui.visit.VisitViewModel] first.
package acheatlas.ui.visit;
