/**
 */
package org.glossator.model;

import org.eclipse.emf.ecore.EObject;

import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an annotation set holds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.model.Element#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.model.Element#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.glossator.model.Element#getValues <em>Values</em>}</li>
 *   <li>{@link org.glossator.model.Element#getProvenance <em>Provenance</em>}</li>
 * </ul>
 *
 * @see org.glossator.model.ModelPackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in its set and stable over its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.glossator.model.ModelPackage#getElement_Id()
	 * @model default=""
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.glossator.model.Element#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Layer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layer's name; one that the schema does not know is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer</em>' attribute.
	 * @see #setLayer(String)
	 * @see org.glossator.model.ModelPackage#getElement_Layer()
	 * @model default=""
	 * @generated
	 */
	String getLayer();

	/**
	 * Sets the value of the '{@link org.glossator.model.Element#getLayer <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer</em>' attribute.
	 * @see #getLayer()
	 * @generated
	 */
	void setLayer(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The feature values; an immutable, shared value. Transient for XMI only: a .spans file carries it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute.
	 * @see #setValues(FeatureValues)
	 * @see org.glossator.model.ModelPackage#getElement_Values()
	 * @model dataType="org.glossator.model.FeatureValues" transient="true"
	 * @generated
	 */
	FeatureValues getValues();

	/**
	 * Sets the value of the '{@link org.glossator.model.Element#getValues <em>Values</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Values</em>' attribute.
	 * @see #getValues()
	 * @generated
	 */
	void setValues(FeatureValues value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from and what was decided; an immutable, shared value. Transient for XMI only: a .spans file carries it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' attribute.
	 * @see #setProvenance(Provenance)
	 * @see org.glossator.model.ModelPackage#getElement_Provenance()
	 * @model dataType="org.glossator.model.Provenance" transient="true"
	 * @generated
	 */
	Provenance getProvenance();

	/**
	 * Sets the value of the '{@link org.glossator.model.Element#getProvenance <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' attribute.
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(Provenance value);

} // Element
