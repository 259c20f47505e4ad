/**
 */
package org.glossator.model;

import org.glossator.text.span.Span;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An annotation of a span. Offsets are UTF-16 units, begin inclusive, end exclusive.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.Annotation#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.glossator.model.Annotation#getEnd <em>End</em>}</li>
 *   <li>{@link org.glossator.model.Annotation#getFragments <em>Fragments</em>}</li>
 *   <li>{@link org.glossator.model.Annotation#getSpan <em>Span</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.ModelPackage#getAnnotation()
 * @model
 * @generated
 */
public interface Annotation extends Element {
	/**
	 * Returns the value of the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the first fragment begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin</em>' attribute.
	 * @see org.glossator.model.ModelPackage#getAnnotation_Begin()
	 * @model changeable="false"
	 * @generated
	 */
	int getBegin();

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the last fragment ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see org.glossator.model.ModelPackage#getAnnotation_End()
	 * @model changeable="false"
	 * @generated
	 */
	int getEnd();

	/**
	 * Returns the value of the '<em><b>Fragments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All fragments of a discontinuous span; null where there is no gap, which is the ordinary case and costs nothing. Transient for XMI only: a .spans file carries it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fragments</em>' attribute.
	 * @see org.glossator.model.ModelPackage#getAnnotation_Fragments()
	 * @model dataType="org.glossator.model.Span" transient="true" changeable="false"
	 * @generated
	 */
	Span getFragments();

	/**
	 * Returns the value of the '<em><b>Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The span as one value; made on demand, never null. Changed by moveTo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' attribute.
	 * @see org.glossator.model.ModelPackage#getAnnotation_Span()
	 * @model dataType="org.glossator.model.Span" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Span getSpan();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Moves it to another span: one change, one notification.
	 * <!-- end-model-doc -->
	 * @model spanDataType="org.glossator.model.Span" spanRequired="true"
	 * @generated
	 */
	void moveTo(Span span);

} // Annotation
