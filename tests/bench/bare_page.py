"""A bare Streamlit page to compare with: a year to choose and four constant Plotly charts."""

import plotly.graph_objects as go
import streamlit as st

MONTHS = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"]

st.set_page_config(layout="wide")
st.title("Bare")
year = st.selectbox("Year", [2017, 2016, 2015, 2014, 2013, 2012])
shift = year - 2011
low, high = [shift + month for month in range(12)], [2 * shift + month for month in range(12)]

st.metric("Year", year)
st.plotly_chart(go.Figure(go.Bar(x=MONTHS, y=low)))
st.plotly_chart(go.Figure([go.Scatter(x=MONTHS, y=low), go.Scatter(x=MONTHS, y=high)]))
st.plotly_chart(go.Figure(go.Bar(y=MONTHS, x=high, orientation="h")))
st.plotly_chart(
    go.Figure([go.Bar(x=MONTHS, y=low), go.Bar(x=MONTHS, y=high)], {"barmode": "stack"})
)
