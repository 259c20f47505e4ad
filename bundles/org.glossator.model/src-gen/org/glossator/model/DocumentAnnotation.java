/**
 */
package org.glossator.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An annotation of the document as a whole.
 * <!-- end-model-doc -->
 *
 *
 * @see org.glossator.model.ModelPackage#getDocumentAnnotation()
 * @model
 * @generated
 */
public interface DocumentAnnotation extends Element {
} // DocumentAnnotation
