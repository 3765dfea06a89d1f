/// PARTS: the controls that two screens or more are built from, with their ids and their words for
/// screen readers. They see the graph's enums (kind, evidence, care level) but no ranking and no
/// screen. Read [acheatlas.ui.controls.Words], [acheatlas.ui.controls.Gap] and
/// [acheatlas.ui.controls.ActionButton] first.
package acheatlas.ui.controls;
