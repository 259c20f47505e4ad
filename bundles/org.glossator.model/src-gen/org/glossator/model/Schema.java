/**
 */
package org.glossator.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Schema</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Layers and tag sets, as analysts edit them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.Schema#getFormat <em>Format</em>}</li>
 *   <li>{@link org.glossator.model.Schema#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.glossator.model.Schema#getTagSets <em>Tag Sets</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.ModelPackage#getSchema()
 * @model
 * @generated
 */
public interface Schema extends EObject {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format; a program refuses a higher one than it knows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(int)
	 * @see org.glossator.model.ModelPackage#getSchema_Format()
	 * @model default="1"
	 * @generated
	 */
	int getFormat();

	/**
	 * Sets the value of the '{@link org.glossator.model.Schema#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(int value);

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layers, in the order shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.glossator.model.ModelPackage#getSchema_Layers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Tag Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.model.TagSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tag sets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag Sets</em>' containment reference list.
	 * @see org.glossator.model.ModelPackage#getSchema_TagSets()
	 * @model containment="true"
	 * @generated
	 */
	EList<TagSet> getTagSets();

} // Schema
