/// DRAWS exercises: a mannequin posed by joint angles, solved so that hands and feet stay where
/// they are put, and painted with a pen. Knows no file and no toolkit. Read
/// [acheatlas.figure.pose.PosePicture] first, then [acheatlas.figure.pose.Skeleton] and
/// [acheatlas.figure.pose.PoseSolver].
package acheatlas.figure.pose;
